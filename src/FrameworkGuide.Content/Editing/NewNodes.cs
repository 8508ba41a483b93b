using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>The lines of a rating or release that is added, and the node they must be read as.</summary>
internal static class NewNodes
{
    public static YamlEntry Entry(string key, YamlValue value) =>
        new(new YamlScalar(default, key, isPlain: true), value);

    /// <summary>Lines indented from the rating's key on.</summary>
    public static (IReadOnlyList<string> Lines, YamlMap Node) Rating(RatingRow row)
    {
        var sources = row.Sources.Select(s => new NewScalar(s, ScalarForm.Word)).ToArray();
        var (value, why, day) =
            (NewScalar.Of(row.Value), new NewScalar(row.Why, ScalarForm.Sentence), NewScalar.Of(row.Checked));
        List<string> lines = [Line("value", value), Line("why", why)];
        List<YamlEntry> entries = [Entry("value", value.ToNode()), Entry("why", why.ToNode())];
        if (sources.Length > 0)
        {
            lines.AddRange(["sources:", .. sources.Select(s => "  - " + ScalarWriter.Write(s))]);
            entries.Add(Entry("sources", new YamlList(default, [.. sources.Select(s => s.ToNode())])));
        }

        if (day is not null)
        {
            lines.Add(Line("checked", day));
            entries.Add(Entry("checked", day.ToNode()));
        }

        return ([.. lines.Select(l => "  " + l)], new YamlMap(default, entries));
    }

    /// <summary>Lines of a list item, from its dash on.</summary>
    public static (IReadOnlyList<string> Lines, YamlMap Node) Release(ReleaseRow row, IReadOnlyList<string> keys)
    {
        var values = Values(row);
        var set = keys.Where(k => values[k] is not null).Select(k => (Key: k, Value: values[k]!)).ToArray();
        return (
            [.. set.Select((s, i) => (i == 0 ? "- " : "  ") + Line(s.Key, s.Value))],
            new YamlMap(default, [.. set.Select(s => Entry(s.Key, s.Value.ToNode()))]));
    }

    /// <summary>The values of a release by key; null for those that are absent.</summary>
    public static IReadOnlyDictionary<string, NewScalar?> Values(ReleaseRow row) =>
        new Dictionary<string, NewScalar?>(StringComparer.Ordinal)
        {
            ["cycle"] = new(row.Cycle, ScalarForm.Name),
            ["released"] = NewScalar.Of(row.Released),
            ["active-support-until"] = NewScalar.Of(row.ActiveSupportUntil),
            ["security-support-until"] = NewScalar.Of(row.SecuritySupportUntil),
            ["latest"] = NewScalar.Of(row.Latest, ScalarForm.Name),
            ["latest-date"] = NewScalar.Of(row.LatestDate),
            ["lts"] = NewScalar.Of(row.Lts),
            ["source"] = NewScalar.Of(row.Source, ScalarForm.Word),
            ["note"] = NewScalar.Of(row.Note, ScalarForm.Sentence),
        };

    private static string Line(string key, NewScalar value) => $"{key}: {ScalarWriter.Write(value)}";
}
