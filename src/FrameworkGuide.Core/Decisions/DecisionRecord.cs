using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
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
/// <param name="Answers">What was asked of the guide; of a group an entry for each member.</param>
/// <param name="Members">What each member of a group would choose alone; empty for one person.</param>
/// <param name="Drivers">What counts, with its weight.</param>
/// <param name="Options">Those of the ranking, best first.</param>
/// <param name="RuledOut">Those that do not meet a condition, the fewest misses first.</param>
/// <param name="Changes">What would change the first place, in sentences.</param>
/// <param name="ResultPath">The address of the kept result, as a path from the root of the site.</param>
/// <param name="FeedPath">The feed of what changes since then, likewise; null for a group, which has none.</param>
public sealed record DecisionRecord(
    RecordFields Fields,
    string Title,
    DateOnly Date,
    string SiteTitle,
    (VerdictKind Kind, string Text) Verdict,
    IReadOnlyList<string> Notes,
    IReadOnlyList<RecordAnswer> Answers,
    IReadOnlyList<RecordAnswer> Members,
    IReadOnlyList<RecordAnswer> Drivers,
    IReadOnlyList<RecordOption> Options,
    IReadOnlyList<RecordRuledOut> RuledOut,
    RecordChoice Choice,
    IReadOnlyList<string> Changes,
    RecordReview Review,
    string ContentVersion,
    string ResultPath,
    string? FeedPath)
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
        var arguments = RecordArguments.Of(explained, profileOf);
        List<RecordOption> options = [.. recommendation.Ranking.Select(r => RecordOption.Of(
            r, recommendation.Ranking, catalog, arguments, satisfaction: null))];
        List<RecordRuledOut> ruledOut = [.. recommendation.RuledOut.Zip(
            result.RuledOut, (r, words) => RuledOutOption(r, words, arguments))];
        var choice = RecordChoices.Of(
            fields, options, ruledOut, ratingsMove: explained.Answers.Weighting != Weighting.Unknown);
        var moment = new KeptMoment(catalog.ContentVersion, date);
        return new DecisionRecord(
            fields, fields.Title ?? RecordTexts.Title(choice), date, catalog.Site.Title,
            (recommendation.Verdict.Kind, explained.Verdict), RecordTexts.Notes(result),
            [.. result.Answers.Select(a => new RecordAnswer(a.Name, a.Text))], [],
            RecordContext.Drivers(explained), options, ruledOut, choice, RecordContext.Changes(result),
            RecordReview.Of(catalog, date, choice), catalog.ContentVersion,
            KeptAddress.Result(explained.Answers, catalog, moment),
            KeptAddress.Feed(explained.Answers, catalog, moment));
    }

    private static RecordRuledOut RuledOutOption(
        RuledOutFramework ruledOut, ExplainedRuledOut words, RecordArguments arguments) => new(
        ruledOut.Framework.Slug, ruledOut.Framework.Name, ruledOut.Score, ruledOut.RankIfRelaxed, words.IfRelaxed,
        [.. words.Misses.Select(m => new RecordAnswer(m.Name, m.Text))],
        arguments.List(ruledOut.Framework, ruledOut.Contributions));
}
