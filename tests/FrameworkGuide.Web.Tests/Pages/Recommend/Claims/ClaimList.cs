namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

/// <summary>Claims that were recomputed, by kind, and those that were false.</summary>
internal sealed class ClaimList
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public List<string> False { get; } = [];

    public int Total => _counts.Values.Sum();

    /// <summary>Where the next claims were read.</summary>
    public string Address { get; set; } = "";

    public int CountOf(string kind) => _counts.GetValueOrDefault(kind);

    public void Check(string kind, bool holds, Func<string> what)
    {
        _counts[kind] = CountOf(kind) + 1;
        if (!holds)
            False.Add($"{Address}: {kind}: {what()}");
    }

    public void Same<T>(string kind, T expected, T shown) =>
        Check(kind, EqualityComparer<T>.Default.Equals(expected, shown),
            () => $"shown is {shown}, computed {expected}");

    public void SameList<T>(string kind, IEnumerable<T> expected, IEnumerable<T> shown)
    {
        var (e, s) = (expected.ToList(), shown.ToList());
        Check(kind, e.SequenceEqual(s),
            () => $"shown is [{string.Join(" | ", s)}], computed [{string.Join(" | ", e)}]");
    }

    public void Add(ClaimList other)
    {
        foreach (var (kind, count) in other._counts)
            _counts[kind] = CountOf(kind) + count;
        False.AddRange(other.False);
    }

    public override string ToString() =>
        $"{Total:N0} claims, {False.Count} false: {string.Join(", ", _counts.Select(c => $"{c.Key} {c.Value:N0}"))}";
}
