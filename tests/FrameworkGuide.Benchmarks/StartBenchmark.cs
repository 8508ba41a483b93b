namespace FrameworkGuide.Benchmarks;

/// <summary>First answer and memory of the site beside those of the template, both published, in turns.</summary>
internal static class StartBenchmark
{
    public static async Task RunAsync(int rounds)
    {
        var site = Checkout.PublishSite();
        var template = Checkout.PublishTemplate();
        var data = Checkout.NewFolder();
        string[] settings = [$"--FrameworkGuide:DataPath={data}"];

        using (var first = await ServerProcess.StartAsync(site, settings))
            Console.WriteLine(
                $"first start with six profiles, import included: {first.FirstAnswer.TotalSeconds:0.00} s");
        var (ours, theirs) = (new List<(double Time, double Memory)>(), new List<(double Time, double Memory)>());
        for (var round = 0; round < rounds; round++)
        {
            ours.Add(await MeasureAsync(site, settings));
            theirs.Add(await MeasureAsync(template));
        }

        Report("site, unchanged content", ours);
        Report("dotnet new webapp", theirs);
        Console.WriteLine(
            $"ratio of medians: first answer {Median(ours, o => o.Time) / Median(theirs, t => t.Time):0.00}, memory "
            + $"{Median(ours, o => o.Memory) / Median(theirs, t => t.Memory):0.00}");
    }

    private static async Task<(double Time, double Memory)> MeasureAsync(string dll, params string[] arguments)
    {
        using var server = await ServerProcess.StartAsync(dll, arguments);
        for (var i = 0; i < 20; i++)
            await server.GetAsync("/");
        return (server.FirstAnswer.TotalSeconds, server.Memory);
    }

    private static void Report(string name, List<(double Time, double Memory)> values) =>
        Console.WriteLine($"{name}: first answer {Median(values, v => v.Time):0.00} s, memory "
            + $"{Median(values, v => v.Memory):0} MB (median of {values.Count})");

    private static double Median(
        List<(double Time, double Memory)> values, Func<(double Time, double Memory), double> select) =>
        values.Select(select).Order().ElementAt(values.Count / 2);
}
