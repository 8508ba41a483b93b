using System.Globalization;
using System.Text;

namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// What a framework is known by in every picture: a letter in a shape. Made from its name and its slug alone, so that
/// it is the same on every page, in every version of the content and beside any other frameworks.
/// </summary>
/// <param name="Letters">One letter or digit of its name, or two where one would not tell it from another.</param>
public sealed record FrameworkMark(string Letters, MarkShape Shape)
{
    private const uint FnvOffset = 0x811c9dc5;
    private const uint FnvPrime = 0x01000193;

    /// <summary>
    /// Where the bits of the hash begin that choose the shape: by these this guide's frameworks differ.
    /// </summary>
    private const int ShapeBits = 7;

    private static readonly int Shapes = Enum.GetValues<MarkShape>().Length;

    public static FrameworkMark Of(string slug, string name)
    {
        ArgumentNullException.ThrowIfNull(slug);
        ArgumentNullException.ThrowIfNull(name);
        return new FrameworkMark(LettersOf(name)[0], (MarkShape)((Hash(slug) >> ShapeBits) % (uint)Shapes));
    }

    public static FrameworkMark Of(FrameworkSummary framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return Of(framework.Slug, framework.Name);
    }

    /// <summary>
    /// The marks of frameworks that are in one picture, in their order: of those with the same letter in the same shape
    /// all but the first have a second letter or a number.
    /// </summary>
    public static IReadOnlyList<FrameworkMark> InOnePicture(IEnumerable<(string Slug, string Name)> frameworks)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        var taken = new HashSet<FrameworkMark>();
        var marks = new List<FrameworkMark>();
        foreach (var (slug, name) in frameworks)
        {
            var mark = Of(slug, name);
            var others = LettersOf(name).Skip(1).Select(l => mark.Letters + l.ToLowerInvariant())
                .Concat(Enumerable.Range(2, 98).Select(n => n.ToString(CultureInfo.InvariantCulture)));
            marks.Add(others.Prepend(mark.Letters).Select(l => mark with { Letters = l }).First(taken.Add));
        }

        return marks;
    }

    private static List<string> LettersOf(string name)
    {
        var letters = name.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(r => r.ToString().ToUpperInvariant())
            .ToList();
        return letters.Count == 0 ? ["?"] : letters;
    }

    /// <summary>FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/).</summary>
    private static uint Hash(string slug) =>
        Encoding.UTF8.GetBytes(slug).Aggregate(FnvOffset, (hash, b) => (hash ^ b) * FnvPrime);
}
