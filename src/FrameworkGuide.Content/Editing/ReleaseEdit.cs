using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>The releases in a profile's front matter: read, changed and added one by one.</summary>
internal static class ReleaseEdit
{
    private static readonly string[] Keys =
        ["cycle", "released", "active-support-until", "security-support-until", "latest", "latest-date",
            "lts", "source", "note"];

    /// <summary>The releases whose cycle has a name, in the order of the file.</summary>
    public static IReadOnlyList<ReleaseRow> Named(YamlMap root) =>
        [.. root.Maps("releases").Where(r => CycleOf(r) is not null).Select(r => RowOf(r, CycleOf(r)!))];

    public static void Change(FrontMatterChange change, YamlMap release, ReleaseRow row)
    {
        var now = NewNodes.Values(RowOf(release, release.Text("cycle")));
        foreach (var (key, scalar) in NewNodes.Values(row))
            if (now[key] != scalar)
                change.Set(release, key, scalar, Keys);
    }

    public static void Add(FrontMatterChange change, ReleaseRow row)
    {
        var root = change.Document.Root;
        var (lines, release) = NewNodes.Release(row, Keys);
        if (root["releases"] is not YamlList { Items: [var first, ..] } list)
        {
            change.SetBelow(root, "releases", new YamlList(default, [release]), [.. lines.Select(l => "  " + l)], []);
            return;
        }

        var prefix = change.Document.Before(first.Position);
        if (prefix.Trim() is not "-")
        {
            change.Refuse("'releases' is written in a style that cannot be changed safely");
            return;
        }

        change.Expect(root, "releases", new YamlList(default, [release, .. list.Items]));
        var indent = prefix[..prefix.IndexOf('-', StringComparison.Ordinal)];
        change.Insert(first.Position.Line - 1, lines.Select(l => indent + l));
    }

    /// <summary>A name in digits without quotes is a mistake, but tells which row is meant.</summary>
    public static string? CycleOf(YamlMap release) =>
        release["cycle"] is YamlScalar cycle ? TypedText.Trimmed(cycle.Text) : null;

    public static ReleaseRow RowOf(YamlMap release, string? cycle) => new(
        cycle ?? "",
        release.Date("released"),
        release.Date("active-support-until"),
        release.Date("security-support-until"),
        TypedText.Trimmed(release.Text("latest")),
        release.Date("latest-date"),
        release.Truth("lts"),
        TypedText.Trimmed(release.Text("source")),
        TypedText.Trimmed(release.Text("note")));
}
