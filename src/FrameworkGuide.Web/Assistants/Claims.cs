using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants;

/// <summary>Makes claims: none leaves without where it comes from and when it was so.</summary>
/// <param name="site">What stands before the paths of addresses.</param>
/// <param name="isFull">Whether notes and all sources are given, and not the first source alone.</param>
internal sealed class Claims(string site, DateOnly today, bool isFull)
{
    private const string SecondHand = "second-hand";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd");

    /// <summary>A path of the site in full.</summary>
    public string Address(string path) => site + path;

    /// <summary>What follows from ratings and answers, as the guide's own page says it.</summary>
    public ClaimJson Computed(string text, string path, string? about = null) =>
        new(about, OneLine.Of(text), null, null, null, [site + path], Day(today), null, true);

    /// <summary>What evidence says.</summary>
    /// <param name="page">The guide's own page of it: the source where no other is stated.</param>
    public ClaimJson Of(
        string text, IReadOnlyList<string> sources, string? asOf, string page, string? about = null,
        string? note = null) => new(
        about, OneLine.Of(isFull && note is not null ? $"{text} ({note})" : text), null, null, null,
        sources.Count == 0 ? [site + page] : isFull ? sources : [sources[0]],
        asOf ?? CatalogWords.NotStated, IsSecondHand(text) || IsSecondHand(note) ? true : null, null);

    /// <summary>That the guide does not know.</summary>
    public ClaimJson Unknown(string text, string page, string? asOf, string about) =>
        new(about, OneLine.Of(text), null, null, false, [site + page], asOf ?? Day(today), null, null);

    public ClaimJson Fact(string about, string label, string? value, Evidence? evidence, FrameworkProfile profile) =>
        value is null
            ? Unknown($"{label}: {CatalogWords.Unknown}", SiteMap.Framework(profile.Slug), Reviewed(profile), about)
            : Of(
                $"{label}: {value}", evidence?.Sources ?? [], evidence?.AsOf?.ToString() ?? Reviewed(profile),
                SiteMap.Framework(profile.Slug), about, evidence?.Note);

    public ClaimJson Rating(string about, string title, Rating? rating, FrameworkProfile profile) => rating is null
        ? Unknown($"{title}: {CatalogWords.NotRated}", SiteMap.Framework(profile.Slug), Reviewed(profile), about)
        : Of(
            $"{title}: {rating.Why}", rating.Sources, Reviewed(profile, rating.Checked),
            SiteMap.Framework(profile.Slug), about) with
        {
            Rating = rating.Value,
        };

    /// <summary>What one answer does for a framework of a ranking.</summary>
    public ClaimJson Reason(PickReason reason, string slug)
    {
        var (criterion, why) = (reason.Contribution.Criterion, reason.Reason);
        var claim = Of(
            $"{reason.Name}: {why.Why}", why.Sources, why.Looked is { } day ? Day(day) : Day(today),
            why.IsJudged ? SiteMap.Framework(slug) : PageOf(criterion), criterion.Name);
        return claim with
        {
            Rating = reason.IsLanguage ? Round(reason.Contribution.Value) : reason.Rating,
            Points = reason.Points,
            Known = reason.Contribution.IsRated ? null : false,
        };
    }

    public ClaimJson Support(FrameworkProfile profile)
    {
        var evidence = profile.Evidence.GetValueOrDefault("releases");
        if (FrameworkSupport.Of(profile.Releases, today) is not { } support)
            return Fact("support", "Support", null, evidence, profile);
        var longest = ProfileReleases.Of(profile, today).Longest;
        return Fact(
            "support", $"Newest release line {support.Newest.Cycle}",
            CatalogWords.Support(support.Status) + (longest is null ? "" : $". {longest}"), evidence, profile);
    }

    public static string? Reviewed(FrameworkProfile profile, DateOnly? looked = null) =>
        (looked ?? profile.Reviewed) is { } day ? Day(day) : null;

    public static double Round(double value) => Math.Round(value, 3);

    private static string PageOf(Core.Questionnaire.Criterion criterion) =>
        criterion.NeedKey is { } key ? SiteMap.Need(key) : $"{SiteMap.Method}#languages";

    private static bool IsSecondHand(string? text) =>
        text?.Contains(SecondHand, StringComparison.OrdinalIgnoreCase) is true;
}
