using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Comparison;

/// <summary>Frameworks side by side: every row of every group, in the order of the content.</summary>
/// <param name="Frameworks">In the order of the columns.</param>
public sealed record FrameworkComparison(
    CatalogSnapshot Catalog, IReadOnlyList<FrameworkProfile> Frameworks, IReadOnlyList<ComparedGroup> Groups)
{
    public const string NeedsKey = "needs";

    /// <summary>The group of capabilities that all have at the same level; the last one.</summary>
    public const string AlikeKey = "alike";

    /// <summary>The group of what a project asks for.</summary>
    public const string ProjectKey = "project";

    public static FrameworkComparison Compare(
        CatalogSnapshot catalog, IReadOnlyList<FrameworkProfile> frameworks, DateOnly today) => new(
        catalog,
        frameworks,
        [.. new ComparedGroups(catalog, frameworks, today).All().Where(g => g.Rows.Count > 0)]);

    /// <summary>The rows in which the frameworks differ.</summary>
    public FrameworkComparison OnlyDifferences() => this with
    {
        Groups =
        [
            .. Groups.Select(g => g with { Rows = [.. g.Rows.Where(r => r.Difference == Difference.Some)] })
                .Where(g => g.Rows.Count > 0),
        ],
    };

    /// <summary>
    /// The rows of what a project asks for, in a group of their own that comes first; all others as they are.
    /// </summary>
    public FrameworkComparison ForProject(ProjectAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var asked = answers.Needs.Where(n => n.Value.Weight > 0).ToDictionary(
            n => ComparedGroups.NeedRow(n.Key), n => QuestionWords.Importance(n.Value), StringComparer.Ordinal);
        if (answers.Size is { } size)
            asked[ComparedGroups.SizeRow(size)] = ComparisonTexts.SizeAsked;
        if (answers.Languages.Count > 0)
            asked[ComparedGroups.LanguageRow] = ComparisonTexts.LanguagesAsked(answers);
        var weights = ComparisonTexts.Weights(answers, Catalog);
        var rows = Groups.SelectMany(g => g.Rows).Where(r => asked.ContainsKey(r.Key)).ToList();
        return rows.Count == 0 ? this : this with
        {
            Groups =
            [
                new ComparedGroup(
                    ProjectKey, ComparisonTexts.AskedTitle,
                    [.. rows.Select(r => r with
                    {
                        Asked = asked[r.Key],
                        AskedWeight = weights.GetValueOrDefault(r.Key),
                    })]),
                .. Groups.Select(g => g with { Rows = [.. g.Rows.Where(r => !asked.ContainsKey(r.Key))] })
                    .Where(g => g.Rows.Count > 0),
            ],
        };
    }

    /// <summary>What each framework is known by in pictures, in the order of the columns.</summary>
    public IReadOnlyList<FrameworkMark> Marks { get; } =
        FrameworkMark.InOnePicture(Frameworks.Select(f => (f.Slug, f.Name)));

    /// <summary>What a project asks for; null where it asks nothing of what is shown.</summary>
    public ComparedGroup? Asked => Groups.FirstOrDefault(g => g.Key == ProjectKey);

    /// <summary>All groups but what a project asks for.</summary>
    public IReadOnlyList<ComparedGroup> Others => [.. Groups.Where(g => g.Key != ProjectKey)];

    /// <summary>The capabilities that tell nobody apart; null where there are none.</summary>
    public ComparedGroup? Alike => Groups.FirstOrDefault(g => g.Key == AlikeKey);

    /// <summary>All groups but those capabilities.</summary>
    public IReadOnlyList<ComparedGroup> BeforeAlike => [.. Groups.Where(g => g.Key != AlikeKey)];

    /// <summary>The rows of the needs.</summary>
    public IReadOnlyList<ComparedRow> Needs => Groups.FirstOrDefault(g => g.Key == NeedsKey)?.Rows ?? [];

    /// <summary>The rows of ratings, those a project asks for first.</summary>
    public IEnumerable<ComparedRow> Ratings =>
        Groups.SelectMany(g => g.Rows).Where(r => r.Cells.Any(c => c.Rating is not null));

    /// <summary>The needs in which a framework is ahead of all others, the widest lead first.</summary>
    public IReadOnlyList<string> LeadsOf(int framework) =>
    [
        .. Needs
            .Where(r => r.Cells[framework].IsLeading && r.Cells.Count(c => c.IsLeading) == 1)
            .OrderByDescending(
                r => r.Cells[framework].Number - r.Cells.Where((_, i) => i != framework).Max(c => c.Number))
            .Select(r => r.Label),
    ];

    /// <summary>The needs in which all are equal.</summary>
    public IReadOnlyList<string> Equal => [.. Needs.Where(r => r.Difference == Difference.None).Select(r => r.Label)];

    /// <summary>
    /// The needs in which they are furthest apart, and who is ahead; of those in which all are rated.
    /// </summary>
    public TopList<(ComparedRow Need, IReadOnlyList<string> Ahead)> Deciding(int most)
    {
        var rows = Needs.Where(r => r.Cells.Any(c => c.IsLeading)).OrderByDescending(Gap).ToList();
        var top = TopList.BeforeTies(rows, most, Gap);
        IReadOnlyList<string> Ahead(ComparedRow row) =>
            [.. Frameworks.Where((_, i) => row.Cells[i].IsLeading).Select(f => f.Name)];
        return new([.. top.Shown.Select(r => (r, Ahead(r)))], top.More);
    }

    private static double Gap(ComparedRow row) =>
        row.Cells.Max(c => c.Number!.Value) - row.Cells.Min(c => c.Number!.Value);
}
