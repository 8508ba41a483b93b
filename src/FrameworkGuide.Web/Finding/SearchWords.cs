namespace FrameworkGuide.Web.Finding;

/// <summary>The words of a text as the search knows them: runs of letters and digits, in lower case. Everything else parts words.</summary>
internal static class SearchWords
{
    /// <summary>More words than this find nothing that fewer would not.</summary>
    private const int Most = 12;

    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length && words.Count < Most;)
        {
            var from = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            if (i > from)
                words.Add(text[from..i].ToLowerInvariant());
            else
                i++;
        }

        return words;
    }
}
