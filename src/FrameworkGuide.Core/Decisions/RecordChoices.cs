using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What a team's choice comes to beside the ranking.</summary>
internal static class RecordChoices
{
    /// <summary>So many consequences of each kind are named: the others are with the option.</summary>
    private const int MostOfKind = 3;

    public static RecordChoice Of(
        RecordFields fields, IReadOnlyList<RecordOption> options, IReadOnlyList<RecordRuledOut> ruledOut,
        Weighting weighting)
    {
        var chosen = fields.Chosen ?? (options.Count > 0 ? options[0].Slug : null);
        if (options.FirstOrDefault(o => o.Slug == chosen) is { } option)
            return new RecordChoice(
                option.Slug, option.Name, fields.Because ?? RecordChoiceTexts.Because(option, options, weighting),
                option.Rank == 1 ? null : RecordChoiceTexts.RankedBehind(option, options[0]),
                Consequences(option.Arguments));
        if (ruledOut.FirstOrDefault(o => o.Slug == chosen) is { } out1)
            return new RecordChoice(
                out1.Slug, out1.Name, fields.Because ?? "", RecordChoiceTexts.RuledOut(out1, options),
                [.. out1.Misses.Select(m => (ArgumentKind.Bad, RecordTexts.Miss(m))), .. Consequences(out1.Arguments)]);
        return new RecordChoice(
            null, RecordTexts.NoOption, fields.Because ?? RecordTexts.NothingMeetsAll, null,
            [(ArgumentKind.Neutral, RecordTexts.NothingFollows)]);
    }

    /// <summary>
    /// What gives the most points, then what loses the most; what is in between where there is neither.
    /// </summary>
    private static IReadOnlyList<(ArgumentKind, string)> Consequences(IReadOnlyList<RecordArgument> arguments)
    {
        var good = arguments.Where(a => a.Kind == ArgumentKind.Good).OrderByDescending(a => a.Contribution.Points);
        var bad = arguments.Where(a => a.Kind == ArgumentKind.Bad).OrderByDescending(
            a => a.Contribution.Weight * (1 - a.Contribution.Value));
        List<RecordArgument> most = [.. good.Take(MostOfKind), .. bad.Take(MostOfKind)];
        return [.. (most.Count > 0 ? most : arguments.Take(MostOfKind)).Select(a => (a.Kind, RecordTexts.Argument(a)))];
    }
}
