using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.About;

/// <summary>Every part of the pages in every state, for those who change them; the values are invented.</summary>
public sealed class StyleModel : PageModel
{
    private static readonly DateOnly Day = new(2026, 7, 1);

    public static IReadOnlyList<SupportStatus> Statuses { get; } =
    [
        new(SupportKind.Active, Day), new(SupportKind.SecurityOnly, Day),
        new(SupportKind.SecurityEndNotPublished, null),
        new(SupportKind.NoEndDatePublished, null), new(SupportKind.Ended, Day),
    ];

    /// <summary>One of each shape.</summary>
    public static IReadOnlyList<FrameworkMark> Marks { get; } =
        [.. Enum.GetValues<MarkShape>().Select((shape, i) => new FrameworkMark(((char)('A' + i)).ToString(), shape))];

    internal static ReleaseTimeline Timeline { get; } = ReleaseTimeline.Of(
        [
            new Release("2.0", new DateOnly(2025, 6, 1), Day, Day.AddYears(1), null, null, false, null, null),
            new Release("1.0", new DateOnly(2024, 6, 1), null, null, null, new DateOnly(2025, 3, 1), false, null, null),
        ],
        Day)!;

    internal static IReadOnlyList<ComparedRow> Rows { get; } =
    [
        ComparedRow.OfNumbers(
            "rating", "A rating", null,
            [
                new ComparedCell("4.5", true)
                {
                    Rating = 4.5,
                    Number = 4.5,
                    Why = "The reason.",
                    Sources = ["https://example.org/"],
                },
                new ComparedCell("3", true)
                {
                    Rating = 3,
                    Number = 3,
                    Why = "The reason.",
                    Sources = ["https://example.org/"],
                    IsOverdue = true,
                },
            ],
            isHigherBetter: true, (from, to) => $"{English.Number(to - from)} apart", CatalogWords.NotRated),
        ComparedRow.OfWords("level", "A capability", null,
            [
                new ComparedCell("built in", true) { Level = CapabilityLevel.BuiltIn },
                new ComparedCell(CatalogWords.Unknown, false),
            ]),
        ComparedRow.OfWords(
            "fact", "A fact", null, [new ComparedCell("the same", true), new ComparedCell("the same", true)]),
    ];
}
