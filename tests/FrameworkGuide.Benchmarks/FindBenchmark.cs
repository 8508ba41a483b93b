using System.Text.RegularExpressions;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// Lists, searches and comparisons that nobody asked for before, by one client, for several numbers of profiles.
/// </summary>
internal static partial class FindBenchmark
{
    private static readonly string[] Sizes = ["small", "medium", "large"];
    private static readonly string[] Levels = ["built-in", "official", "community", "none", "unknown"];

    public static async Task RunAsync(int[] counts, int requests)
    {
        var site = Checkout.PublishSite();
        foreach (var count in counts)
        {
            var folder = Path.Combine(Checkout.NewFolder(), "content");
            ContentGenerator.Write(folder, count);

            // Files that were only just written are read twice, which would be while requests are timed.
            await Task.Delay(TimeSpan.FromSeconds(3));
            using var server = await ServerProcess.StartAsync(
                site, $"--FrameworkGuide:ContentPath={folder}", $"--FrameworkGuide:DataPath={Checkout.NewFolder()}");
            Console.WriteLine($"{count:N0} profiles, each address for the first time:");
            foreach (var (name, paths) in Pages(folder))
            {
                using var path = paths.GetEnumerator();
                string Next() => path.MoveNext()
                    ? path.Current
                    : throw new InvalidOperationException($"There are too few addresses for {requests} requests.");
                await LoadClient.MeasureAsync(server.Port, Next, requests / 4);
                Console.WriteLine($"  {name,-28} {await LoadClient.MeasureAsync(server.Port, Next, requests)}");
            }
        }
    }

    /// <summary>Addresses of each page, each once.</summary>
    private static IEnumerable<(string Name, IEnumerable<string> Paths)> Pages(string folder)
    {
        var profiles = Directory.GetFiles(Path.Combine(folder, "frameworks")).Order(StringComparer.Ordinal).ToList();
        var slugs = profiles.Select(p => Path.GetFileNameWithoutExtension(p)!).ToList();
        var needs = Directory.GetFiles(Path.Combine(folder, "needs")).Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Order(StringComparer.Ordinal).ToList();
        var capabilities = File.ReadLines(Path.Combine(folder, "capabilities.yml"))
            .Where(l => l.Contains("- key:", StringComparison.Ordinal)).Select(l => l.Split(':')[1].Trim()).ToList();

        // Words that many profiles have: those of one in the middle, which with many is a generated one.
        var words = Word().Matches(File.ReadAllText(profiles[profiles.Count / 2]).Split("---\n")[^1])
            .Select(w => w.Value.ToLowerInvariant()).Distinct().ToList();
        var pairs =
            (from first in words from second in words where first != second select $"{first}+{second}").ToList();

        yield return ("list, in the order of a need",
            needs.SelectMany(n => Sizes, (n, s) => $"/frameworks?size={s}&sort=need.{n}")
                .Concat(Filters("&sort=size.large")));
        yield return ("list, filtered", Filters(""));
        yield return ("list, words of the text", pairs.Select(p => $"/frameworks?q={p}"));
        yield return ("search", pairs.Select(p => $"/search?q={p}"));
        yield return ("search, one letter mistaken", pairs.Select(p => $"/search?q=djangp+{p}"));
        yield return ("comparison of six", Orders([.. slugs.Take(6)])
            .Select(o => "/compare?f=" + string.Join("&f=", o)));

        IEnumerable<string> Filters(string rest) =>
            from capability in capabilities
            from level in Levels
            from size in Sizes
            select $"/frameworks?size={size}&capability={capability}:{level}{rest}";
    }

    private static IEnumerable<string[]> Orders(string[] items) => items.Length == 1
        ? [items]
        : items.SelectMany(
            first => Orders([.. items.Where(i => i != first)]), (first, rest) => (string[])[first, .. rest]);

    [GeneratedRegex(@"\b[A-Za-z]{4,}\b")]
    private static partial Regex Word();
}
