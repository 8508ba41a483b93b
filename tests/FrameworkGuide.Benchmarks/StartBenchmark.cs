namespace FrameworkGuide.Benchmarks;

/// <summary>First answer and memory of published programs, started in turns.</summary>
internal static class StartBenchmark
{
    /// <summary>The site, the same without what assistants ask, and the template.</summary>
    public static async Task RunAsync(int rounds)
    {
        var site = Checkout.PublishSite();
        string[] settings = [$"--FrameworkGuide:DataPath={Checkout.NewFolder()}"];
        using (var first = await ServerProcess.StartAsync(site, settings))
            Console.WriteLine(
                $"first start with six profiles, import included: {first.FirstAnswer.TotalSeconds:0.00} s");
        await CompareAsync(
            [
                ("site, unchanged content", site, settings),
                ("the same without /mcp", site, [.. settings, "--FrameworkGuide:Mcp=false"]),
                ("dotnet new webapp", Checkout.PublishTemplate(), []),
            ],
            rounds);
    }

    /// <summary>Shows the medians of some programs, and how they compare with the first one.</summary>
    public static async Task CompareAsync((string Name, string Dll, string[] Arguments)[] programs, int rounds)
    {
        var starts = programs.Select(_ => new List<(double Seconds, double Memory)>()).ToList();
        for (var round = 0; round < rounds; round++)
            for (var i = 0; i < programs.Length; i++)
                starts[i].Add(await MeasureAsync(programs[i].Dll, programs[i].Arguments));
        var medians = starts.ConvertAll(
            s => (Seconds: Median(s.Select(x => x.Seconds)), Memory: Median(s.Select(x => x.Memory))));
        Console.WriteLine($"medians of {rounds}              first answer  memory    ratios to the first");
        for (var i = 0; i < programs.Length; i++)
            Console.WriteLine(
                $"{programs[i].Name,-24} {medians[i].Seconds,12:0.00} s  {medians[i].Memory,4:0} MB"
                + $"   {medians[i].Seconds / medians[0].Seconds,6:0.00}"
                + $"  {medians[i].Memory / medians[0].Memory,6:0.00}");
    }

    private static async Task<(double Seconds, double Memory)> MeasureAsync(string dll, string[] arguments)
    {
        using var server = await ServerProcess.StartAsync(dll, arguments);
        for (var i = 0; i < 20; i++)
            await server.GetAsync("/");
        return (server.FirstAnswer.TotalSeconds, server.Memory);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
