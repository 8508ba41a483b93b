using System.Text;

namespace FrameworkGuide.Core.Accounts;

/// <summary>Finds passwords that guessing begins with, however long they are.</summary>
public static class GuessablePasswords
{
    /// <summary>Fewer pieces than this are guessed as quickly as a number of so many digits.</summary>
    private const int FewestPieces = 6;

    private const int ShortestContextWord = 3;

    /// <summary>
    /// Why a password is easily guessed, to be read after "Choose another:"; null where nothing is known against it.
    /// </summary>
    /// <param name="context">
    /// Texts that everybody connects with the site and the account: its title, the address.
    /// </param>
    /// <param name="hasCommon">
    /// Whether one of some texts, all in lower case, is a password that many people choose.
    /// </param>
    public static string? Reason(
        string password, IEnumerable<string> context, Func<IEnumerable<string>, bool> hasCommon)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(hasCommon);
        var text = password.ToLowerInvariant();
        if (Pieces(Unit(text)).Length < FewestPieces)
            return "it repeats or counts up a few characters.";
        var rest = Without(text, context, out var hasContext);
        if (hasContext && Pieces(Unit(rest)).Length < FewestPieces)
            return "it is little more than the name of this site or your email address.";
        string[] forms =
        [
            text,
            Bare(text),
            Bare(rest),
            Unit(Bare(text)),
            Bare(Unit(text)),
            Bare(Plain(Bare(text))),
            Bare(Plain(text)),
        ];
        return hasCommon(forms.Where(f => f.Length > 0))
            ? "it is a very common password, or one with digits or symbols around it."
            : null;
    }

    /// <summary>Digits, signs and spaces at both ends taken away.</summary>
    private static string Bare(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && !char.IsLetter(text[start]))
            start++;
        while (end > start && !char.IsLetter(text[end - 1]))
            end--;
        return text[start..end];
    }

    /// <summary>What a text repeats: "abc" of "abcabcab".</summary>
    private static string Unit(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
            if (text.AsSpan(length).SequenceEqual(text.AsSpan(0, text.Length - length)))
                return text[..length];
        return text;
    }

    /// <summary>One character for each run of equal ones or of ones that count up or down.</summary>
    private static string Pieces(string text)
    {
        var pieces = new StringBuilder();
        var step = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var next = i == 0 ? int.MaxValue : Step(text[i - 1], text[i]);
            if (Math.Abs(next) > 1 || pieces.Length > 0 && step != int.MaxValue && next != step)
            {
                pieces.Append(text[i]);
                step = int.MaxValue;
            }
            else
            {
                step = next;
            }
        }

        return pieces.ToString();
    }

    /// <summary>How far one character is from the one before; 0 follows 9.</summary>
    private static int Step(char before, char after) => (before, after) switch
    {
        ('9', '0') => 1,
        ('0', '9') => -1,
        _ => after - before,
    };

    /// <summary>The letters that digits and signs stand for.</summary>
    private static string Plain(string text) => string.Create(text.Length, text, (plain, source) =>
    {
        for (var i = 0; i < plain.Length; i++)
            plain[i] = Letter(source[i]);
    });

    private static char Letter(char sign) => sign switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => sign,
    };

    private static string Without(string text, IEnumerable<string> context, out bool hasContext)
    {
        var rest = string.Concat(text.Where(char.IsLetterOrDigit));
        var words = context
            .SelectMany(c => c.Split([' ', '@', '.', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries).Prepend(c))
            .Select(Letters)
            .Where(w => w.Length >= ShortestContextWord).Distinct().OrderByDescending(w => w.Length);
        hasContext = false;
        foreach (var word in words)
        {
            hasContext |= rest.Contains(word, StringComparison.Ordinal);
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        }

        return rest;
    }

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
