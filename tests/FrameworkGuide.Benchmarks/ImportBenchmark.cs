using System.Diagnostics;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// From the start of the program to its first answer: with a new catalog, with an unchanged one,
/// and after one file changed.
/// </summary>
internal static class ImportBenchmark
{
    public static async Task RunAsync(int[] counts)
    {
        var site = Checkout.PublishSite();
        Console.WriteLine(
            "profiles  first start  processor  peak memory  unchanged start  processor  memory  changed file live "
            + "after  processor");
        foreach (var count in counts)
        {
            var folder = Path.Combine(Checkout.NewFolder(), "content");
            var data = Checkout.NewFolder();
            ContentGenerator.Write(folder, count);

            // Files that were only just written are read twice: wait until they are old enough to be trusted.
            await Task.Delay(TimeSpan.FromSeconds(3));
            string[] settings = [$"--FrameworkGuide:ContentPath={folder}", $"--FrameworkGuide:DataPath={data}"];
            double first, processor, peak;
            using (var server = await ServerProcess.StartAsync(site, settings))
                (first, processor, peak) =
                    (server.FirstAnswer.TotalSeconds, server.ProcessorTime.TotalSeconds, server.PeakMemory);

            using var again = await ServerProcess.StartAsync(site, settings);
            var startProcessor = again.ProcessorTime.TotalSeconds;
            var (live, liveProcessor) = await ChangeAsync(again, folder);
            Console.WriteLine(
                $"{count,8:N0}  {first,9:0.00} s  {processor,7:0.00} s  {peak,8:0} MB"
                + $"  {again.FirstAnswer.TotalSeconds,13:0.00} s  {startProcessor,7:0.00} s  {again.Memory,3:0} MB"
                + $"  {live.TotalSeconds,21:0.00} s  {liveProcessor.TotalSeconds,7:0.00} s");
        }
    }

    /// <summary>
    /// How long after the writing of a file its change is on its page, and what that costs; the medians of five.
    /// </summary>
    private static async Task<(TimeSpan Live, TimeSpan Processor)> ChangeAsync(ServerProcess server, string folder)
    {
        var file = Path.Combine(folder, "frameworks", "django.md");
        var (times, costs) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < 5; i++)
        {
            await Task.Delay(TimeSpan.FromSeconds(2.5));
            var mark = $"marked-{Guid.NewGuid():N}";
            var text = await File.ReadAllTextAsync(file);
            var before = server.ProcessorTime;
            var clock = Stopwatch.StartNew();
            await File.WriteAllTextAsync(file, text + mark + "\n");
            while (!(await server.GetAsync("/frameworks/django")).Contains(mark, StringComparison.Ordinal))
                await Task.Delay(5);
            times.Add(clock.Elapsed);
            costs.Add(server.ProcessorTime - before);
        }

        return (times.Order().ElementAt(2), costs.Order().ElementAt(2));
    }
}
