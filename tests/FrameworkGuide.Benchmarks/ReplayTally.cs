using System.Globalization;
using System.Text.Json.Nodes;

namespace FrameworkGuide.Benchmarks;

/// <summary>Counts what was told of kept decisions beside what two recorded days differ in.</summary>
internal sealed class ReplayTally
{
    private int _compared;
    private int _changedRankings;
    private int _told;
    private int _missing;
    private int _false;
    private int _otherNumbers;
    private int _withoutCause;
    private int _withoutDay;

    public async Task CompareAsync(
        ServerProcess server, ReplayedDecision decision, int number, RecordedDay then, RecordedDay now)
    {
        var changes = JsonNode.Parse(await server.GetAsync(
            $"/api/v1/decisions/changes?{decision.Query}&content={then.Version}&date={then.Date}"))!;
        _compared++;
        if (Numbers(changes["then"]!) != Numbers(then.Recommendations[number])
            || Numbers(changes["now"]!) != Numbers(now.Recommendations[number]))
            _otherNumbers++;
        var told = changes["changes"]!.AsArray().Select(c => c!).ToList();
        var expected = Expected(decision, number, then, now);
        var names = told.Where(c => IsJudged(c, decision)).Select(NameOf).ToHashSet();
        _told += names.Count;
        _missing += expected.Except(names).Count();
        _false += names.Except(expected).Count();
        _withoutDay += told.Count(c => c["day"] is null);
        var isOther = Numbers(then.Recommendations[number]) != Numbers(now.Recommendations[number]);
        _changedRankings += isOther ? 1 : 0;
        _withoutCause += isOther && told.Count == 0 ? 1 : 0;
        foreach (var wrong in expected.Except(names).Select(n => $"not told: {n}").Concat(
            names.Except(expected).Select(n => $"told: {n}")).Take(3))
            Console.WriteLine($"{wrong}, {decision.Query}&content={then.Version}");
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_compared} kept results compared, {_changedRankings} with other numbers now; {_told} changes told, "
            + $"{_missing} not told, {_false} told falsely, {_withoutDay} without a day; {_otherNumbers} results other "
            + $"than that day, {_withoutCause} changed without a cause");

    private static string NameOf(JsonNode change) => (string)change["kind"]! switch
    {
        "framework" => $"framework {change["framework"]}",
        "need" => $"need {change["criterion"]}",
        var kind => $"{kind} {change["framework"]} {change["criterion"]}",
    };

    private static HashSet<string> Expected(ReplayedDecision decision, int number, RecordedDay then, RecordedDay now)
    {
        var expected = new HashSet<string>();
        foreach (var slug in then.Profiles.Keys.Union(now.Profiles.Keys))
        {
            if (!then.Profiles.TryGetValue(slug, out var old) || !now.Profiles.TryGetValue(slug, out var current)
                || (string)old["name"]! != (string)current["name"]!)
                expected.Add($"framework {slug}");
            else
                foreach (var criterion in decision.Criteria)
                    if (KindOf(Rating(old, criterion, decision), Rating(current, criterion, decision)) is { } kind)
                        expected.Add($"{kind} {slug} {criterion}");
        }

        expected.UnionWith(then.Needs.Except(now.Needs).Concat(now.Needs.Except(then.Needs)).Select(
            n => $"need needs/{n}"));
        return expected;
    }

    /// <summary>
    /// Ratings, reasons, sources, frameworks and needs are all in the API. Settings are not, closenesses only of what
    /// is ranked, and unanswered needs that a verdict names are no answers: those are judged by the tests.
    /// </summary>
    private static bool IsJudged(JsonNode change, ReplayedDecision decision) => (string)change["kind"]! switch
    {
        "setting" or "support" => false,
        "framework" or "need" => true,
        _ => decision.Criteria.Contains((string)change["criterion"]!),
    };

    private static string? KindOf(JsonNode? old, JsonNode? current) =>
        old?["value"]?.ToJsonString() != current?["value"]?.ToJsonString() ? "rating"
        : (string?)old?["why"] != (string?)current?["why"] ? "reason"
        : old?["sources"]?.ToJsonString() != current?["sources"]?.ToJsonString() ? "sources"
        : null;

    private static JsonNode? Rating(JsonNode profile, string criterion, ReplayedDecision decision) =>
        criterion == "size" ? profile["sizes"]![decision.Size!] : profile["needs"]![criterion["needs/".Length..]];

    /// <summary>The verdict, and each rank and score as it is written.</summary>
    private static string Numbers(JsonNode result) => string.Join(
        ' ',
        result["ranking"]!.AsArray().Select(r => $"{r!["rank"]} {r["slug"]} {r["score"]!.ToJsonString()}")
            .Append(result["verdict"]!.ToJsonString())
            .Concat(result["ruledOut"]!.AsArray().Select(r => $"{r!["slug"]} {r["score"]!.ToJsonString()}")));
}
