
namespace FrameworkGuide.Web.Tests.Claims;

/// <summary>
/// Who comes first over every size or none and up to two important needs, with the language open and with each
/// language, from ratings alone: size weighs 2, language 3, a need 2; what is not rated counts as 2.5; a
/// shared first place is divided.
/// </summary>
internal sealed class ComingFirst
{
    private readonly GuideFacts _facts;
    private readonly List<(string? Size, string? Language, string[] Needs, Dictionary<string, double> Firsts)> _walked =
        [];

    public ComingFirst(GuideFacts facts)
    {
        _facts = facts;
        Languages =
            [.. facts.Frameworks.SelectMany(f => f.Languages).Distinct().Order(StringComparer.OrdinalIgnoreCase)];
        var keys = facts.Needs.Select(n => n.Key).ToList();
        List<string[]> needSets =
        [
            [],
            .. keys.Select(k => (string[])[k]),
            .. keys.SelectMany((k, i) => keys.Skip(i + 1).Select(other => (string[])[k, other])),
        ];
        foreach (var size in GuideFacts.Sizes.Prepend(null))
            foreach (var language in Languages.Prepend(null))
                foreach (var needs in needSets)
                    if (size is not null || language is not null || needs.Length > 0)
                        _walked.Add((size, language, needs, Firsts(size, language, needs)));
    }

    public IReadOnlyList<string> Languages { get; }

    public int Combinations => _walked.Count(w => w.Language is null);

    public double Overall(string slug) => Share(slug, (_, language, _) => language is null);

    public double OfSize(string slug, string size) =>
        Share(slug, (its, language, _) => language is null && its == size);

    public double OfLanguage(string slug, string name) => Share(slug, (_, language, _) => language == name);

    public double OfNeed(string slug, string need) =>
        Share(slug, (_, language, needs) => language is null && needs.Contains(need));

    private double Share(string slug, Func<string?, string?, string[], bool> has)
    {
        var with = _walked.Where(w => has(w.Size, w.Language, w.Needs)).ToList();
        return with.Count == 0 ? 0 : with.Sum(w => w.Firsts.GetValueOrDefault(slug)) / with.Count;
    }

    private Dictionary<string, double> Firsts(string? size, string? language, string[] needs)
    {
        var scores = _facts.Frameworks.Select(f => (f.Slug, Score:
            (size is null ? 0 : 2 * (f.Size(size) ?? 2.5) / 5)
            + (language is null ? 0 : 3 * _facts.Closeness(language, f))
            + needs.Sum(n => 2 * (f.Need(n) ?? 2.5) / 5))).ToList();
        var firsts = scores.Where(s => s.Score >= scores.Max(o => o.Score) - 1e-9).ToList();
        return firsts.ToDictionary(f => f.Slug, _ => 1.0 / firsts.Count);
    }
}
