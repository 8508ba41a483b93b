namespace FrameworkGuide.Content.Validation;

/// <summary>
/// Texts that stand where a writer still has to say something: those new documents begin with, and
/// what people write themselves.
/// </summary>
public static class Placeholders
{
    public const string Question = "Ask here whether a project needs it.";
    public const string Method = "Say here how it is rated.";
    public const string Project = "Say here what the project is.";
    public const string Summary = "Say here in a sentence what it is about.";
    public const string Article = "Write the article here.";

    private static readonly HashSet<string> Words = new(
        new[]
        {
            "todo", "to do", "fixme", "tbd", "tba", "xxx", "placeholder", "to be done", "to be written", "lorem ipsum",
            Question, Method, Project, Summary, Article, Meaning(1), Meaning(3), Meaning(5),
        }.Select(t => Bare(t).ToString()),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsOf =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Marks = ["TODO", "FIXME", "TBD"];

    /// <summary>What stands in a scale for a rating.</summary>
    public static string Meaning(int rating) => $"Say here what a {rating} means.";

    /// <summary>
    /// Whether a text says nothing yet: a placeholder is all of it, or it begins with a mark such as TODO.
    /// </summary>
    public static bool IsOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = Bare(text);
        if (bare.IsEmpty || WordsOf.Contains(bare)
            || bare.StartsWith("lorem ipsum", StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var mark in Marks)
            if (bare.StartsWith(mark, StringComparison.Ordinal) && bare.Length > mark.Length
                && bare[mark.Length] is ' ' or ':' or '\n')
                return true;
        return false;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text) => text.Trim(" \t\n.…!?:-–—[]()*_");
}
