using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Decisions;

/// <summary>
/// A decision to be kept: what was asked, what was considered, what is chosen and why, and how to check it again. All
/// texts are plain; each way of writing it down makes them harmless.
/// </summary>
/// <param name="Fields">What people say of it.</param>
/// <param name="Title">Theirs, or one made from what is chosen.</param>
/// <param name="Date">The UTC day of the result it is made from.</param>
/// <param name="SiteTitle">The guide that was asked.</param>
/// <param name="Verdict">The guide's verdict in one word and in a sentence.</param>
/// <param name="Notes">What else the guide says of the result.</param>
/// <param name="Answers">What was asked of the guide.</param>
/// <param name="Drivers">What counts, with its weight.</param>
/// <param name="Options">Those of the ranking, best first.</param>
/// <param name="RuledOut">Those that do not meet a condition, the fewest misses first.</param>
/// <param name="Changes">What would change the first place, in sentences.</param>
/// <param name="ResultQuery">The query of the kept result: "?…".</param>
public sealed record DecisionRecord(
    RecordFields Fields,
    string Title,
    DateOnly Date,
    string SiteTitle,
    (VerdictKind Kind, string Text) Verdict,
    IReadOnlyList<string> Notes,
    IReadOnlyList<RecordAnswer> Answers,
    IReadOnlyList<RecordAnswer> Drivers,
    IReadOnlyList<RecordOption> Options,
    IReadOnlyList<RecordRuledOut> RuledOut,
    RecordChoice Choice,
    IReadOnlyList<string> Changes,
    RecordReview Review,
    string ContentVersion,
    string ResultQuery)
{
    /// <summary>What the method does not see.</summary>
    public IReadOnlyList<string> Limits { get; } = RecordTexts.Limits(Options.Count + RuledOut.Count);

    /// <summary>Every source that is named, each once, in the order of the options.</summary>
    public IReadOnlyList<string> Sources { get; } =
    [
        .. Options.SelectMany(o => o.Arguments).Concat(RuledOut.SelectMany(o => o.Arguments))
            .SelectMany(a => a.Reason.Sources).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>
    /// Where the lead of what is chosen over the best other one comes from; null where it is not in the ranking, or
    /// alone.
    /// </summary>
    public string? ContrastOfChoice { get; } = Options.FirstOrDefault(o => o.Slug == Choice.Slug)?.Contrast;

    /// <summary>The name of its file, without the dot and what follows.</summary>
    public string FileName { get; } = RecordFileName.Of(Fields.Number, Title);

    /// <summary>Makes the record of a result.</summary>
    /// <param name="fields">Those in which <see cref="RecordCheck"/> finds nothing wrong.</param>
    /// <param name="profileOf">Finds a whole profile by its slug: asked for all that are listed.</param>
    public static DecisionRecord Of(
        ExplainedResult result, RecordFields fields, Func<string, FrameworkProfile?> profileOf)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(fields);
        var (explained, recommendation) = (result.Explained, result.Explained.Recommendation);
        var (catalog, date) = (explained.Catalog, explained.Today);
        List<RecordOption> options = [.. recommendation.Ranking.Select(r => Option(explained, r, profileOf))];
        List<RecordRuledOut> ruledOut = [.. recommendation.RuledOut.Zip(
            result.RuledOut, (r, words) => RuledOutOption(explained, r, words, profileOf))];
        var choice = RecordChoices.Of(fields, options, ruledOut, explained.Answers.Weighting);
        var chosen = choice.Slug is { } slug ? catalog.FrameworksBySlug[slug] : null;
        return new DecisionRecord(
            fields, fields.Title ?? RecordTexts.Title(choice), date, catalog.Site.Title,
            (recommendation.Verdict.Kind, explained.Verdict), RecordTexts.Notes(result),
            [.. result.Answers.Select(a => new RecordAnswer(a.Name, a.Text))],
            RecordContext.Drivers(explained), options, ruledOut, choice, RecordContext.Changes(result),
            RecordReview.Of(catalog.Site, date, chosen), catalog.ContentVersion,
            KeptAddress.Query(explained.Answers, catalog, new KeptMoment(catalog.ContentVersion, date)));
    }

    private static RecordOption Option(
        ExplainedRecommendation explained, RankedFramework ranked, Func<string, FrameworkProfile?> profileOf)
    {
        var contrast = Contrast.Of(ranked, explained.Recommendation.Ranking);
        var framework = ranked.Framework;
        return new RecordOption(
            framework.Slug, framework.Name, ranked.Rank, ranked.Score, ranked.RankAcceptability,
            contrast is null ? null : ReasonTexts.Contrast(ranked, contrast, explained.Catalog),
            RecordArgument.List(explained, framework, profileOf(framework.Slug), ranked.Contributions));
    }

    private static RecordRuledOut RuledOutOption(
        ExplainedRecommendation explained, RuledOutFramework ruledOut, ExplainedRuledOut words,
        Func<string, FrameworkProfile?> profileOf)
    {
        var framework = ruledOut.Framework;
        return new RecordRuledOut(
            framework.Slug, framework.Name, ruledOut.Score, ruledOut.RankIfRelaxed, words.IfRelaxed, words.Misses,
            RecordArgument.List(explained, framework, profileOf(framework.Slug), ruledOut.Contributions));
    }
}
