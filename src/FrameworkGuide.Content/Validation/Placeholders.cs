namespace FrameworkGuide.Content.Validation;

/// <summary>Texts that stand where a writer still has to say something: those new documents begin with, and what people write themselves.</summary>
public static class Placeholders
{
    public const string Question = "Ask here whether a project needs it.";
    public const string Method = "Say here how it is rated.";
    public const string Project = "Say here what the project is.";
    public const string Summary = "Say here in a sentence what it is about.";
    public const string Article = "Write the article here.";

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "todo", "to do", "fixme", "tbd", "tba", "xxx", "placeholder", "to be done", "to be written", "lorem ipsum",
    };

    private static readonly HashSet<string> Written = new(
        new[] { Question, Method, Project, Summary, Article, Meaning(1), Meaning(3), Meaning(5) }.Select(Bare), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Marks = ["TODO", "FIXME", "TBD"];

    /// <summary>What stands in a scale for a rating.</summary>
    public static string Meaning(int rating) => $"Say here what a {rating} means.";

    /// <summary>Whether a text says nothing yet: a placeholder is all of it, or it begins with a mark such as TODO.</summary>
    public static bool IsOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = Bare(text);
        return bare.Length == 0 || Words.Contains(bare) || Written.Contains(bare)
            || bare.StartsWith("lorem ipsum", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(Marks, m => bare.StartsWith(m, StringComparison.Ordinal) && bare.Length > m.Length && bare[m.Length] is ' ' or ':' or '\n');
    }

    private static string Bare(string text) => text.Trim(' ', '\t', '\n', '.', '…', '!', '?', ':', '-', '–', '—', '[', ']', '(', ')', '*', '_');
}
