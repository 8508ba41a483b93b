using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>Single answers of single members after which all would agree, or others would come first.</summary>
/// <param name="Answers">The smallest changes first.</param>
/// <param name="Note">What is said of those that are not listed, or that there are none.</param>
/// <param name="Count">How many there are, listed or not; those of members with the same answers count once.</param>
public sealed record WhatWouldSettle(IReadOnlyList<SettlingAnswer> Answers, string Note, int Count)
{
    public static WhatWouldSettle Nothing { get; } = new([], "", 0);

    /// <summary>Tries every other answer of every member, without draws.</summary>
    public static WhatWouldSettle Find(ExplainedGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var changes = GroupChanges.Find(group.Catalog, [.. group.Members.Select(m => m.Answers)]).All;
        return new WhatWouldSettle(
            [.. changes.Take(GroupChanges.Most).Select(c => Answer(group, c))],
            Notes(group, changes),
            changes.Count);
    }

    private static SettlingAnswer Answer(ExplainedGroup group, GroupChange change)
    {
        var member = change.Members[0];
        return new SettlingAnswer(
            [.. change.Members.Select(m => group.Members[m].Name)],
            ScoringWords.Subject(change.Change.Criterion, group.Catalog),
            ChangeTexts.Changed(change.Change, group.Members[member].Answers),
            change.AgreedOn.Count > 0
                ? $"all would agree on {CatalogWords.Names(change.AgreedOn)}"
                : ChangeTexts.Then(change.Change.First),
            group.AddressWith(member, change.Change.Answers),
            change);
    }

    private static string Notes(ExplainedGroup group, IReadOnlyList<GroupChange> changes)
    {
        var isAgreed = group.Recommendation.AgreedOn.Count > 0;
        if (changes.Count == 0)
            return (isAgreed
                ? "No single answer of one person would change the first place."
                : "No single answer of one person would change the first place or make all agree.")
                + " We tried every other answer to each question, for each person.";
        var more = changes.Count > GroupChanges.Most
            ? $"{English.Count(changes.Count - GroupChanges.Most, "more single answer", "more single answers")} would "
                + "also change it. "
            : "";
        return more + (isAgreed || changes.Any(c => c.AgreedOn.Count > 0)
            ? ""
            : "No single answer of one person would make all agree.");
    }
}
