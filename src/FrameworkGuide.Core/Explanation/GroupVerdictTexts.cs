using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What the ranking of a group comes to, in sentences.</summary>
public static class GroupVerdictTexts
{
    /// <summary>So many sets of conditions are named; the others are on the page below.</summary>
    private const int MostWays = 2;

    /// <summary>What all agree on, the best compromise, or the conditions in the way.</summary>
    /// <param name="concessions">What could be given up where nothing is left.</param>
    public static string Sentence(
        GroupRecommendation recommendation, IReadOnlyList<GroupMember> members,
        IReadOnlyList<GroupConcession> concessions, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(members);
        if (recommendation.Ranking.Count == 0)
            return $"No framework meets all conditions{InTheWay(concessions, members, catalog)}.";
        if (recommendation.AgreedOn.Count > 0)
            return $"{AllOf(members.Count)} agree on {CatalogWords.Names(recommendation.AgreedOn)}.";
        var (verdict, first) = (recommendation.Verdict, recommendation.Ranking[0]);
        return verdict.IsOnlyOne
                ? $"{first.Ranked.Framework.Name} is the only one that meets all conditions: {Places(first)}."
            : verdict.Tied.Count > 1
                ? $"{CatalogWords.Names(verdict.Tied)} tie as the best compromise."
            : $"{first.Ranked.Framework.Name} is the best compromise: {Places(first)}.";
    }

    /// <summary>How often the first is first, and what would be that a condition rules out.</summary>
    public static string HowSure(GroupRecommendation recommendation, IReadOnlyList<GroupMember> members)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(members);
        if (recommendation.Ranking.Count == 0)
            return "";
        var first = recommendation.Ranking[0].Ranked;
        var sure = recommendation.Verdict.Kind switch
        {
            _ when recommendation.Verdict.IsOnlyOne => "",
            VerdictKind.Close => $"It is close: {Shares(recommendation)}.",
            _ => $"{first.Framework.Name} is {ScoringWords.FirstIn(first)}.",
        };
        return $"{sure}{Relaxed(recommendation, members)}".TrimStart();
    }

    /// <summary>"12 single answers could still change this".</summary>
    public static string CouldChange(int answers) =>
        $"{English.Count(answers, "single answer", "single answers")} of one person could still change this";

    /// <summary>What the shares are counted over.</summary>
    public static string Runs(IReadOnlyList<GroupMember> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var open = members.Where(m => m.Answers.Weighting == Weighting.Unknown).Select(m => m.Name).ToList();
        var ratings = open.Count == members.Count ? "" : " and every rating by up to half a point";
        return $"The score of the group is the mean of your scores. We ranked {Recommender.Draws:N0} times, each time "
            + (open.Count == members.Count ? "with random weights for everybody's answers"
                : $"varying everybody's weights from half to double{ratings}")
            + (open.Count > 0 && open.Count < members.Count
                ? $"; {English.List(open)} did not say what matters most, so all weights are equally likely there."
                : ".");
    }

    /// <summary>"Ana's must-have “Back office”".</summary>
    public static string Condition(string name, Criterion criterion, CatalogSnapshot catalog) =>
        criterion == Criterion.Language
            ? $"{name}'s required languages"
            : $"{name}'s must-have {ScoringWords.Named(criterion, catalog)}";

    /// <summary>"first for 2 of 4, and no lower than 2nd for anyone".</summary>
    private static string Places(GroupRanked ranked)
    {
        var firsts = ranked.Members.Count(m => m.Rank == 1);
        var worst = ranked.Members.Max(m => m.Rank);
        return $"first for {(firsts == 0 ? "none" : English.Digits(firsts))} of {ranked.Members.Count}, and no lower "
            + $"than {English.Ordinal(worst)} for anyone";
    }

    private static string AllOf(int members) => members == 2 ? "Both" : $"All {English.NumberWord(members)}";

    private static string Shares(GroupRecommendation recommendation)
    {
        var contenders = recommendation.Verdict.Contenders;
        var listed = recommendation.Ranking.Select(r => r.Ranked).Where(r => contenders.Contains(r.Framework))
            .OrderByDescending(r => r.FirstRankAcceptability).Take(3).ToList();
        return English.List([.. listed.Select((r, i) => i == 0
            ? $"{r.Framework.Name} is {ScoringWords.FirstIn(r)}"
            : $"{r.Framework.Name} in {ScoringWords.PercentOf(r.FirstRankAcceptability)}")]);
    }

    private static string InTheWay(
        IReadOnlyList<GroupConcession> concessions, IReadOnlyList<GroupMember> members, CatalogSnapshot catalog) =>
        concessions.Count == 0 ? "" : ". In the way: " + string.Join("; or ", concessions.Take(MostWays).Select(
            c => $"{Conditions(c, members, catalog)}, without which {Fits(c)}"));

    /// <summary>"Ana's must-have “Back office” and Ben's required languages".</summary>
    public static string Conditions(
        GroupConcession concession, IReadOnlyList<GroupMember> members, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(concession);
        return English.List(
            [.. concession.Conditions.Select(c => Condition(members[c.Member].Name, c.Criterion, catalog))]);
    }

    /// <summary>"Flask fits".</summary>
    public static string Fits(GroupConcession concession)
    {
        ArgumentNullException.ThrowIfNull(concession);
        return $"{CatalogWords.Names(concession.Fits)} {(concession.Fits.Count == 1 ? "fits" : "fit")}";
    }

    private static string Relaxed(GroupRecommendation recommendation, IReadOnlyList<GroupMember> members)
    {
        var better = recommendation.Verdict.FirstIfRelaxed;
        if (better.Count == 0)
            return "";
        if (better.Count > 1)
            return $" {CatalogWords.Names(better)} score at least as high, but conditions rule them out.";
        var whose = recommendation.RuledOut.FirstOrDefault(r => r.Framework == better[0])?.Reasons
            .Select(r => members[r.Member].Name).Distinct().ToList() ?? [];
        return $" {better[0].Name} scores at least as high, but conditions "
            + $"{(whose.Count == 0 ? "" : $"of {English.List(whose)} ")}rule it out.";
    }
}
