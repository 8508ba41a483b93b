using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What changed in how good a framework is on a criterion, and why.</summary>
internal sealed class RatingChanges(DecisionSide then, DecisionSide now, ChangeDays days)
{
    private const string Languages = "languages.yml";

    /// <summary>
    /// The most that changed: the value, or else its reason, or else its sources; null where nothing did.
    /// </summary>
    public DecisionChange? FindOrNull(Criterion criterion, string slug) =>
        criterion == Criterion.Language
            ? Closeness(slug)
            : Rating(
                criterion, slug, RatingOf(criterion, then.ProfileOf(slug)), RatingOf(criterion, now.ProfileOf(slug)));

    private DecisionChange? Rating(Criterion criterion, string slug, Rating? old, Rating? current)
    {
        if (ValueOf(old) != ValueOf(current))
            return Change(
                DecisionChangeKind.Rating, criterion, slug, DecisionTexts.Rating(old), DecisionTexts.Rating(current),
                current, rating => ValueOf(rating));
        if (old?.Why != current?.Why)
            return Change(
                DecisionChangeKind.Reason, criterion, slug, old?.Why, current?.Why, current, rating => rating?.Why);
        var (before, after) = (SourcesOf(old), SourcesOf(current));
        return before == after
            ? null
            : Change(DecisionChangeKind.Sources, criterion, slug, before, after, current, SourcesOf);
    }

    private DecisionChange Change<T>(
        DecisionChangeKind kind, Criterion criterion, string slug, string? before, string? after, Rating? current,
        Func<Rating?, T> aspect)
    {
        var path = FactChanges.PathOf(slug);
        var text = DecisionTexts.Rating(
            kind, ScoringWords.Criterion(criterion, now.Catalog), now.Framework(slug)!.Name, before, after, current);
        return new DecisionChange(kind, path, text, before, after)
        {
            Day = days.Of(path, content => aspect(RatingOf(criterion, content as FrameworkProfile))),
            Framework = slug,
            Criterion = criterion,
            Why = current?.Why,
            Sources = current?.Sources ?? [],
        };
    }

    private DecisionChange? Closeness(string slug)
    {
        var team = now.Answers.Languages;
        var (old, current) = (then.Framework(slug)!, now.Framework(slug)!);
        var (before, after) = (
            LanguageCloseness.Of(then.Catalog, team, old), LanguageCloseness.Of(now.Catalog, team, current));
        var (was, isNow) = (ScoringWords.Closeness(before), ScoringWords.Closeness(after));
        if (before.Closeness == after.Closeness && was == isNow)
            return null;
        var isRating = before.Closeness != after.Closeness;
        var ofList = days.Of(Languages, content => Near(content as LanguageList, team, [.. old.Languages.Union(
            current.Languages)]));
        var ofFramework = days.Of(FactChanges.PathOf(slug), content => Joined(
            (content as FrameworkProfile)?.Languages));
        var isOfList = ofList is not null && !(ofFramework > ofList)
            || ofFramework is null && Joined(old.Languages) == Joined(current.Languages);
        return new DecisionChange(
            isRating ? DecisionChangeKind.Rating : DecisionChangeKind.Reason,
            isOfList ? Languages : FactChanges.PathOf(slug),
            isRating
                ? DecisionTexts.Closeness(current.Name, before.Closeness, after.Closeness)
                : DecisionTexts.SameCloseness(current.Name, after.Closeness),
            isRating ? DecisionTexts.Number(before.Closeness) : was,
            isRating ? DecisionTexts.Number(after.Closeness) : isNow)
        {
            Day = ChangeDays.Later(ofList, ofFramework),
            Framework = slug,
            Criterion = Criterion.Language,
            Why = isNow,
        };
    }

    /// <summary>What a list says of how close some languages are to others.</summary>
    private static string Near(LanguageList? list, IReadOnlyList<string> team, IReadOnlyList<string> languages) =>
        string.Join(
            '\n',
            from language in list?.Languages ?? []
            where team.Contains(language.Name)
            from near in language.Near
            where languages.Contains(near.Key)
            orderby language.Name, near.Key
            select $"{language.Name} {near.Key} {DecisionTexts.Number(near.Value)}");

    private static Rating? RatingOf(Criterion criterion, FrameworkProfile? profile, ProjectSize? size) =>
        criterion.NeedKey is { } need ? profile?.Needs.GetValueOrDefault(need)
        : size is { } of ? profile?.Sizes.GetValueOrDefault(of)
        : null;

    private Rating? RatingOf(Criterion criterion, FrameworkProfile? profile) =>
        RatingOf(criterion, profile, now.Answers.Size);

    private static double? ValueOf(Rating? rating) => rating?.Value;

    private static string? SourcesOf(Rating? rating) => Joined(rating?.Sources);

    private static string? Joined(IReadOnlyList<string>? texts) => texts is null ? null : string.Join(' ', texts);
}
