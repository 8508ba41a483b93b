
namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

/// <summary>
/// The verdict as it follows from what the API tells and from the test's own scores, and the sentence that says it.
/// </summary>
internal sealed class ExpectedVerdict(ToldFacts facts, AskedProject project, OwnScorer scorer, ToldResult told)
{
    private const double Hair = 1e-9;

    public string Kind
    {
        get
        {
            if (told.Ranking.Count < 2)
                return told.Ranking.Count == 0 ? "none" : "clear";
            var share = told.Ranking[0].First;
            if (share < ToldFacts.LeaningShare || told.Ranking.Any(r => r.First > share))
                return "close";
            return share >= ToldFacts.ClearShare && scorer.Counting >= 3 && !scorer.IsFar ? "clear" : "leaning";
        }
    }

    /// <summary>Names of those that have the top score.</summary>
    public IReadOnlyList<string> Tied => [.. told.Ranking.Where(r => r.Rank == 1).Select(r => r.Name)];

    /// <summary>Whether those that tie have the same value on every answer that counts.</summary>
    public bool AreAlike => Tied.Count > 1 && told.Ranking.Where(r => r.Rank == 1).All(r => IsLike(r, told.Ranking[0]));

    /// <summary>Names of those that share the first places of a close result.</summary>
    public IReadOnlyList<string> Contenders
    {
        get
        {
            if (Kind != "close")
                return [];
            var (names, together) = (new List<string>(), 0.0);
            foreach (var ranked in told.Ranking.OrderByDescending(r => Math.Floor(100 * r.First + Hair)))
            {
                names.Add(ranked.Name);
                together += ranked.First;
                if (together >= ToldFacts.ClearShare - Hair && names.Count > 1)
                    break;
            }

            return Tied.Count < 2 ? names : [.. names, .. Tied.Except(names)];
        }
    }

    public string Sentence
    {
        get
        {
            if (told.Ranking.Count == 0)
                return "No framework meets all your conditions.";
            var (first, open) = (told.Ranking[0], scorer.OpenQuestions.Count);
            var same = Tied.Count < 2
                ? ""
                : $" {List([.. Tied.Skip(1)])} {(Tied.Count == 2 ? "has" : "have")} the same score.";
            var sentence = told.Ranking.Count == 1
                ? $"{first.Name} is the only one that meets your conditions"
                : Kind switch
                {
                    "clear" => $"{first.Name} is the clear choice {OnAnswers}: {FirstIn(first.First)}",
                    "leaning" => Leaning(first),
                    _ => $"{Head()}: {Decides()}",
                };
            return sentence
                + (open == 0 ? "; no single open question could change it."
                    : open == 1 ? "; 1 open question could still change it."
                    : $"; {open} open questions could still change it.")
                + (told.Ranking.Count == 1 || Kind == "close" ? "" : same) + Relaxed(first);
        }
    }

    private string OnAnswers => $"on your {(scorer.Counting == 1 ? "one answer" : $"{scorer.Counting} answers")}";

    public static string FirstIn(double share) => $"first in {Percent(share)} of our runs";

    public static string Percent(double share) =>
        share < 0.01 - Hair ? "fewer than 1%"
        : share > 0.99 + Hair ? "more than 99%"
        : $"{(int)Math.Floor(100 * share + Hair)}%";

    public static string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    private static bool IsLike(ToldRank one, ToldRank other) =>
        one.Parts.Zip(other.Parts).All(p => p.First.Value == p.Second.Value || p.First.Weight == 0);

    private string Leaning(ToldRank first)
    {
        var of = scorer.IsFar ? "Of the frameworks here, " : "";
        if (scorer.Counting < 3)
            return $"{of}{first.Name} leads so far {OnAnswers}: {FirstIn(first.First)}";
        var second = told.Ranking.Skip(1).OrderByDescending(r => r.First).First();
        return $"{of}{first.Name} {(scorer.IsFar ? "leads" : "is the likely choice")} {OnAnswers}: "
            + FirstIn(first.First)
            + (second.First >= 0.01 - Hair ? $", {second.Name} in {Percent(second.First)}" : "");
    }

    private string Head()
    {
        if (Tied.Count > 1 && Contenders.All(Tied.Contains))
            return $"{List(Tied)} tie for first";
        var also = Tied.Count > 1 ? $", of which {List(Tied)} tie for first"
            : Contenders.Contains(told.Ranking[0].Name) ? ""
            : $", though {told.Ranking[0].Name} has the top score";
        return $"Close between {List(Contenders)}{also}";
    }

    private string Decides()
    {
        var (first, second) = (told.Ranking[0], told.Ranking[1]);
        var (pair, arePair) = ($"{first.Name} and {second.Name}", Contenders.Count == 2
            && Contenders.Contains(first.Name) && Contenders.Contains(second.Name));
        if (told.Flips.Where(f => f.Slug == second.Slug).Select(f => f.Criterion).FirstOrDefault() is { } decider)
            return $"{(arePair ? "it" : $"the order of {pair}")} depends on how much {facts.Named(decider)} "
                + $"{(decider == "language" ? "matter" : "matters")}";
        decimal Difference(string need)
        {
            var values = new[] { first, second }.Select(r =>
                facts.Frameworks.Single(f => f.Slug == r.Slug).Needs.TryGetValue(need, out var value) ? value : 2.5m)
                .ToList();
            return Math.Abs(values[0] - values[1]);
        }

        var open = facts.Needs.Where(n => project.WeightOf(n.Key) == 0).OrderByDescending(n => Difference(n.Key))
            .FirstOrDefault(n => Difference(n.Key) > 0);
        var them = arePair || AreAlike && Contenders.Count == Tied.Count ? "them" : pair;
        return (IsLike(first, second)
            ? $"your answers do not separate {them}"
            : $"no single weight decides between {them}")
            + (open.Title is null
                ? ""
                : $"; among the open questions, {(arePair ? "they" : pair)} differ most on “{open.Title}”");
    }

    private string Relaxed(ToldRank first)
    {
        var better = told.RuledOut.Where(r => r.Score >= first.Score - Hair).ToList();
        if (better.Count == 0)
            return "";
        if (better.Count > 1)
            return $" {List([.. better.Select(b => b.Name)])} score at least as high, but your conditions "
                + "rule them out.";
        var condition = better[0].Reasons is not [var only] ? "it were not ruled out"
            : only.Criterion == "language" ? "its language were not ruled out"
            : $"{facts.Named(only.Criterion)} were not a must-have";
        return $" {better[0].Name} would "
            + $"{(better[0].Score > first.Score + Hair ? "come" : "tie for")} first if {condition}.";
    }
}
