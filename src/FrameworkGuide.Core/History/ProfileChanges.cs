using System.Text.Json;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.History;

/// <summary>
/// Says what changed between two versions of a profile in its meaning: not which characters, but which facts.
/// </summary>
/// <param name="catalog">Names needs and capabilities; a key it no longer has stands for itself.</param>
public sealed class ProfileChanges(CatalogSnapshot catalog)
{
    public IReadOnlyList<ProfileChange> Between(CatalogDocument before, CatalogDocument after)
    {
        if (before.Content is not FrameworkProfile old || after.Content is not FrameworkProfile now)
            return [];
        var changes = new List<ProfileChange>();
        changes.AddRange(Enum.GetValues<ProjectSize>().SelectMany(
            s => OfRating(CatalogWords.Size(s), old.Sizes.GetValueOrDefault(s), now.Sizes.GetValueOrDefault(s))));
        changes.AddRange(Keys(old.Needs, now.Needs).SelectMany(
            k => OfRating(NeedTitle(k), old.Needs.GetValueOrDefault(k), now.Needs.GetValueOrDefault(k))));
        changes.AddRange(OfFacts(old, now));
        changes.AddRange(OfReleases(old.Releases, now.Releases));
        changes.AddRange(Keys(old.Capabilities, now.Capabilities).SelectMany(
            k => OfCapability(k, old.Capabilities.GetValueOrDefault(k), now.Capabilities.GetValueOrDefault(k))));
        changes.AddRange(OfPoints("Strength", old.Strengths, now.Strengths));
        changes.AddRange(OfPoints("Weakness", old.Weaknesses, now.Weaknesses));
        changes.AddRange(OfPoints("Pitfall", old.Pitfalls, now.Pitfalls));
        if (!old.Metrics.SequenceEqual(now.Metrics))
            changes.AddRange(OfMetrics(old.Metrics, now.Metrics));
        if (before.BodyHtml != after.BodyHtml)
            changes.Add(Plain("The text of the page changed"));
        if (old.Reviewed != now.Reviewed && now.Reviewed is { } reviewed)
            changes.Add(Plain($"Checked against its sources on {English.Day(reviewed)}"));
        if (changes.Count == 0 && JsonSerializer.Serialize(old) != JsonSerializer.Serialize(now))
            changes.Add(Plain("Sources, notes or dates behind it changed"));
        return changes;
    }

    private static IEnumerable<ProfileChange> OfRating(string title, Rating? old, Rating? now)
    {
        if (old is null && now is null)
            yield break;
        if (now is null)
            yield return Plain($"{title}: {English.Number(old!.Value)} withdrawn, not rated now");
        else if (old is null)
            yield return new ProfileChange($"{title}: rated {English.Number(now.Value)}", now.Why, now.Sources);
        else if (old.Value != now.Value)
            yield return new ProfileChange(
                $"{title}: {English.Number(old.Value)} to {English.Number(now.Value)}", now.Why, now.Sources);
        else if (old.Why != now.Why)
            yield return new ProfileChange(
                $"{title}: still {English.Number(now.Value)}, for a different reason", now.Why, now.Sources);
        else if (!old.Sources.SequenceEqual(now.Sources))
            yield return new ProfileChange(
                $"{title}: still {English.Number(now.Value)}, with different sources", null, now.Sources);
    }

    private static IEnumerable<ProfileChange> OfFacts(FrameworkProfile old, FrameworkProfile now)
    {
        (string Label, string? Old, string? Now, string Evidence)[] facts =
        [
            ("Name", old.Name, now.Name, ""),
            ("Other names", Words(old.Aliases), Words(now.Aliases), ""),
            ("Language", Words(old.Languages), Words(now.Languages), ""),
            ("Kind", old.Style, now.Style, ""),
            ("Runs on", old.Runtime, now.Runtime, "runtime"),
            ("Licence", old.Licence, now.Licence, "licence"),
            ("First release", old.FirstRelease?.ToString(), now.FirstRelease?.ToString(), "first-release"),
            ("Who decides and pays", old.Governance, now.Governance, "governance"),
            ("Website", old.Website, now.Website, ""),
            ("Documentation", old.Docs, now.Docs, ""),
            ("Repository", old.Repository, now.Repository, ""),
            ("Used by", Words([.. old.UsedBy.Select(u => u.Who)]), Words([.. now.UsedBy.Select(u => u.Who)]), ""),
        ];
        foreach (var (label, before, after, evidence) in facts)
            if (before != after)
                yield return new ProfileChange(
                    $"{label}: {before ?? CatalogWords.Unknown} to {after ?? CatalogWords.Unknown}", null,
                    now.Evidence.GetValueOrDefault(evidence)?.Sources ?? []);
    }

    private static IEnumerable<ProfileChange> OfReleases(IReadOnlyList<Release> old, IReadOnlyList<Release> now)
    {
        var before = old.ToDictionary(r => r.Cycle, StringComparer.Ordinal);
        foreach (var release in now)
        {
            IReadOnlyList<string> sources = release.Source is { } source ? [source] : [];
            if (!before.Remove(release.Cycle, out var known))
                yield return new ProfileChange(
                    $"Release line "
                        + $"{release.Cycle}{(release.Released is { } day ? $", released {English.Day(day)}" : "")}",
                    null, sources);
            else if (known.SupportEnds != release.SupportEnds || known.ActiveSupportUntil != release.ActiveSupportUntil)
                yield return new ProfileChange(
                    $"Release line {release.Cycle}: {Support(known)} to {Support(release)}", null, sources);
            else if (known.Latest != release.Latest && release.Latest is { } latest)
                yield return new ProfileChange($"Release line {release.Cycle}: newest version {latest}", null, sources);
        }

        foreach (var gone in before.Keys)
            yield return Plain($"Release line {gone} is no longer listed");
    }

    private static string Support(Release release) => (release.ActiveSupportUntil, release.SecuritySupportUntil) switch
    {
        (null, null) => "no end date published",
        ({ } active, null) => $"bug fixes until {English.Day(active)}",
        (null, { } security) => $"security fixes until {English.Day(security)}",
        ({ } active, { } security) => $"bug fixes until {English.Day(active)} and security fixes until "
            + $"{English.Day(security)}",
    };

    private IEnumerable<ProfileChange> OfCapability(string key, Capability? old, Capability? now)
    {
        if (old?.Level == now?.Level && old?.Via == now?.Via)
            yield break;
        var label = catalog.Capabilities.SelectMany(g => g.Items).FirstOrDefault(i => i.Key == key)?.Label ?? key;
        yield return new ProfileChange(
            $"{label}: {Level(old)} to {Level(now)}", now?.Note, now?.Source is { } source ? [source] : []);
    }

    private static string Level(Capability? capability) =>
        CatalogWords.Level(capability?.Level) + (capability?.Via is { } via ? $" ({via})" : "");

    private static IEnumerable<ProfileChange> OfPoints(string kind, IReadOnlyList<Point> old, IReadOnlyList<Point> now)
    {
        foreach (var point in now.Where(n => old.All(o => o.Text != n.Text)))
            yield return new ProfileChange($"{kind}: {point.Text}", null, point.Source is { } source ? [source] : []);
        foreach (var point in old.Where(o => now.All(n => n.Text != o.Text)))
            yield return Plain($"{kind} taken back: {point.Text}");
    }

    private IEnumerable<ProfileChange> OfMetrics(IReadOnlyList<MetricReading> old, IReadOnlyList<MetricReading> now)
    {
        foreach (var reading in now.Except(old))
        {
            var metric = catalog.Metrics.FirstOrDefault(m => m.Key == reading.Key);
            yield return new ProfileChange(
                $"{metric?.Label ?? reading.Key}: {CatalogWords.Figure(reading.Value, metric?.Unit)}"
                    + (reading.AsOf is { } day ? $", as of {CatalogWords.Day(day)}" : ""),
                reading.Note,
                reading.Source is { } source ? [source] : []);
        }
    }

    private static ProfileChange Plain(string text) => new(text, null, []);

    private static string? Words(IReadOnlyList<string> words) => words.Count == 0 ? null : English.List(words);

    private string NeedTitle(string key) => catalog.Needs.FirstOrDefault(n => n.Key == key)?.Title ?? key;

    /// <summary>The keys of both, those of now first.</summary>
    private static IEnumerable<string> Keys<T>(
        IReadOnlyDictionary<string, T> old, IReadOnlyDictionary<string, T> now) =>
        now.Keys.Union(old.Keys);
}
