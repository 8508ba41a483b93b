namespace FrameworkGuide.Core.Questionnaire;

/// <summary>
/// What a question asks about and a framework is judged on: the project's size, the team's languages, or one need.
/// </summary>
/// <param name="Name"><c>size</c>, <c>language</c> or <c>needs/</c> and the need's key.</param>
public readonly record struct Criterion(string Name)
{
    private const string NeedPrefix = "needs/";

    public static Criterion Size { get; } = new("size");

    public static Criterion Language { get; } = new("language");

    /// <summary>The key of the need, or null for the other two.</summary>
    public string? NeedKey => Name.StartsWith(NeedPrefix, StringComparison.Ordinal) ? Name[NeedPrefix.Length..] : null;

    /// <summary>The id of its question in the questionnaire.</summary>
    public string Anchor => NeedKey is { } key ? $"need-{key}" : Name;

    public static Criterion OfNeed(string key) => new(NeedPrefix + key);

    public override string ToString() => Name;
}
