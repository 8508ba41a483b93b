using System.Diagnostics;
using System.Globalization;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// What a shared database costs: start and memory; readers of one instance with and without it, of one and of three
/// behind a proxy, by the clock and by the processor time of the instances; how long an editor waits for a publication.
/// </summary>
internal static class ClusterBenchmark
{
    private const string Page = "/frameworks/django";
    private const string Document = "guides/how-to-choose.md";

    public static async Task RunAsync(TimeSpan time, int rounds)
    {
        using var postgres = new PostgresProcess();
        var dll = Checkout.PublishSite();
        var content = CopyContent();
        string[] With(string setting) =>
            [$"--FrameworkGuide:{setting}", $"--FrameworkGuide:DataPath={Checkout.NewFolder()}"];
        string[] Shared() => With($"Database={postgres.ConnectionString}");
        var alone = With($"ContentPath={content}");
        var first = Shared();
        await CommandAsync(dll, ["migrate", .. first]);
        await CommandAsync(dll, ["push", content, .. first]);
        var settings = new[] { alone, first, Shared(), Shared() }
            .Select(s => s.Append("--FrameworkGuide:RateLimit=0").ToArray()).ToArray();
        foreach (var each in settings)
            (await ServerProcess.StartAsync(dll, each)).Dispose(); // The first start imports.
        await StartBenchmark.CompareAsync(
            [("a file", dll, settings[0]), ("a shared database", dll, settings[1])], rounds);
        var sites = new List<ServerProcess>();
        try
        {
            foreach (var each in settings)
                sites.Add(await ServerProcess.StartAsync(dll, each));
            using var one = new ProxyProcess([sites[1]]);
            using var three = new ProxyProcess(sites.Skip(1));
            await ReadAsync(
                [("a file", sites[0].Port), ("a shared database", sites[1].Port), ("one behind a proxy", one.Port),
                    ("three behind a proxy", three.Port)],
                sites,
                time,
                rounds);
            await PublishAsync(dll, [("a file", sites[0], alone), ("a shared database", sites[1], first)], rounds * 10);
        }
        finally
        {
            sites.ForEach(s => s.Dispose());
        }
    }

    /// <summary>An editor writes into it.</summary>
    private static string CopyContent()
    {
        var (from, to) = (Path.Combine(Checkout.Root, "content"), Path.Combine(Checkout.NewFolder(), "content"));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    private static async Task ReadAsync(
        (string Name, int Port)[] kinds, List<ServerProcess> sites, TimeSpan time, int rounds)
    {
        foreach (var site in sites)
            await LoadClient.WarmAsync(site.Port, Page);
        var number = 0;
        (string Name, Func<string> NextPath)[] pages =
        [
            ("a cached page", () => Page),
            // Nobody asked for it before.
            ("a new result", () => ResultBenchmark.Address(Interlocked.Increment(ref number))),
        ];
        foreach (var (page, nextPath) in pages)
        {
            async Task<(double PerSecond, double Processor)> MeasureAsync(int port)
            {
                double Worked() => sites.Sum(site => site.ProcessorTime.TotalMilliseconds);
                var before = Worked();
                var read = await LoadClient.MeasureAsync(port, nextPath, LoadClient.Connections, time);
                return (read.PerSecond, (Worked() - before) / read.Milliseconds.Count);
            }

            foreach (var (_, port) in kinds)
                await MeasureAsync(port);
            var measured = kinds.Select(_ => new List<(double PerSecond, double Processor)>()).ToList();
            for (var round = 0; round < rounds; round++)
                for (var i = 0; i < kinds.Length; i++)
                    measured[i].Add(await MeasureAsync(kinds[i].Port));
            Console.WriteLine($"{page,-20}    pages/s   processor of the instances, ms a page");
            for (var i = 0; i < kinds.Length; i++)
                Console.WriteLine(
                    $"{kinds[i].Name,-20} {Median(measured[i].Select(m => m.PerSecond)),10:N0}"
                    + $"   {Median(measured[i].Select(m => m.Processor)),10:0.000}");
            string Ratio(int x, int y)
            {
                var pairs = measured[x].Zip(measured[y]).ToList();
                return $"{Median(pairs.Select(p => p.First.PerSecond / p.Second.PerSecond)):0.00} in pages, "
                    + $"{Median(pairs.Select(p => p.First.Processor / p.Second.Processor)):0.00} in processor";
            }

            Console.WriteLine($"database / file: {Ratio(1, 0)}; three / one behind a proxy: {Ratio(3, 2)}");
        }
    }

    private static async Task PublishAsync(
        string dll, (string Name, ServerProcess Site, string[] Settings)[] kinds, int rounds)
    {
        var times = kinds.Select(_ => new List<double>()).ToList();
        var editors = new List<HttpClient>();
        foreach (var (_, site, settings) in kinds)
            editors.Add(await EditorBrowser.SignInAsync(site, dll, settings));
        for (var round = 0; round < rounds; round++)
            for (var i = 0; i < kinds.Length; i++)
                times[i].Add(await PublishAsync(editors[i], round));
        Console.WriteLine("                     publishing, median   slowest");
        for (var i = 0; i < kinds.Length; i++)
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kinds[i].Name,-20} {Median(times[i]),15:0} ms  {times[i].Max(),7:0} ms"));
        Console.WriteLine($"database / file {Median([.. times[1].Zip(times[0], (x, y) => x / y)]):0.00}");
        editors.ForEach(e => e.Dispose());
    }

    /// <summary>From pressing Publish to the page that says that it is published.</summary>
    private static async Task<double> PublishAsync(HttpClient editor, int round)
    {
        await EditBenchmark.WriteAsync(editor, Document, text => $"{text.TrimEnd()} {round}\n");
        var address = "/edit/publish/" + Document;
        var page = await EditorBrowser.GetAsync(editor, address);
        var clock = Stopwatch.StartNew();
        await EditorBrowser.SendAsync(editor, page, address, ("reason", "Because."));
        return clock.Elapsed.TotalMilliseconds;
    }

    private static async Task CommandAsync(string dll, string[] arguments)
    {
        using var process = Process.Start("dotnet", [dll, .. arguments]);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{arguments[0]} ends with {process.ExitCode}.");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
