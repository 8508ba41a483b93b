namespace FrameworkGuide.Benchmarks;

/// <summary>
/// What a site costs that nobody asks and whose content does not change; beside another build of it, at the
/// same time, where one is given.
/// </summary>
internal static class IdleBenchmark
{
    public static async Task RunAsync(int[] counts, TimeSpan time, string? beside)
    {
        List<(string Name, string Dll)> sites = [("site", Checkout.PublishSite())];
        if (beside is not null)
            sites.Add(("beside", beside));
        Console.WriteLine($"profiles  of one core, over {time.TotalSeconds:0} s");
        foreach (var count in counts)
        {
            var folder = Path.Combine(Checkout.NewFolder(), "content");
            ContentGenerator.Write(folder, count);
            await Task.Delay(TimeSpan.FromSeconds(3)); // Files that were only just written are looked at again.
            var servers = new List<ServerProcess>();
            try
            {
                foreach (var (_, dll) in sites)
                    servers.Add(await ServerProcess.StartAsync(dll, $"--FrameworkGuide:ContentPath={folder}",
                        $"--FrameworkGuide:DataPath={Checkout.NewFolder()}"));
                await Task.Delay(TimeSpan.FromSeconds(15)); // What a start compiles in the background is done by then.
                var before = servers.ConvertAll(s => s.ProcessorTime);
                await Task.Delay(time);
                var shares = servers.Select(
                    (s, i) => $"{sites[i].Name} {(s.ProcessorTime - before[i]) / time,7:0.00 %}");
                Console.WriteLine($"{count,8:N0}  {string.Join("  ", shares)}");
            }
            finally
            {
                servers.ForEach(s => s.Dispose());
            }
        }
    }
}
