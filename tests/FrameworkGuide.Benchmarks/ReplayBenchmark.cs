using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// The whole history of the content, each commit as a publication, and then seeded edits of real profiles; over kept
/// decisions, what the program tells beside what the two full results differ in. It asks the program from outside.
/// </summary>
internal static partial class ReplayBenchmark
{
    private const int Decisions = 50;
    private const int Apart = 10;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    public static async Task RunAsync(int edits, int seed)
    {
        var random = new Random(seed);
        var commits = Git("log", "--reverse", "--format=%H", "--", "content")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (Git("rev-parse", "--is-shallow-repository").Trim() == "true")
            Console.WriteLine("The checkout is shallow: the history begins where it was cut.");
        var folder = Path.Combine(Checkout.NewFolder(), "content");
        Extract(commits[0], folder);
        using var server = await ServerProcess.StartAsync(
            Checkout.PublishSite(), $"--FrameworkGuide:ContentPath={folder}",
            $"--FrameworkGuide:DataPath={Checkout.NewFolder()}", "--FrameworkGuide:RateLimit=0");
        var decisions = Enumerable.Range(0, Decisions).Select(_ => ReplayedDecision.Random(random)).ToList();
        var days = new List<RecordedDay> { await RecordedDay.RecordAsync(server, decisions) };
        foreach (var commit in commits.Skip(1))
        {
            Extract(commit, folder);
            await AddAsync(server, days, decisions);
        }

        Console.WriteLine($"{commits.Length} commits gave {days.Count} versions of the content");
        for (var edit = 1; edit <= edits; edit++)
        {
            Edit(folder, random);
            await AddAsync(server, days, decisions);
        }

        Console.WriteLine($"with {edits} edits there are {days.Count} versions");
        await CompareAsync(server, days, decisions);
    }

    /// <summary>Every version, then a few on the way, beside the last: each decision was kept at each.</summary>
    private static async Task CompareAsync(
        ServerProcess server, List<RecordedDay> days, List<ReplayedDecision> decisions)
    {
        var tally = new ReplayTally();
        foreach (var (day, number) in days.Select((d, i) => (d, i)))
            for (var d = 0; d < decisions.Count; d++)
                if ((d + number) % Apart == 0 || number < Apart)
                    await tally.CompareAsync(server, decisions[d], d, day, days[^1]);
        Console.WriteLine(tally);
    }

    private static async Task AddAsync(
        ServerProcess server, List<RecordedDay> days, List<ReplayedDecision> decisions)
    {
        var clock = Stopwatch.StartNew();
        while (await RecordedDay.VersionAsync(server) == days[^1].Version)
        {
            if (clock.Elapsed > Patience)
                return; // Nothing of it is published: the checks of today keep it back, or nothing changed.
            await Task.Delay(50);
        }

        days.Add(await RecordedDay.RecordAsync(server, decisions));
    }

    private static void Extract(string commit, string folder)
    {
        var whole = Checkout.NewFolder();
        var archive = Path.Combine(Checkout.NewFolder(), "content.zip");
        Git("archive", "--format=zip", "-o", archive, commit, "content");
        ZipFile.ExtractToDirectory(archive, whole);
        var content = Path.Combine(whole, "content");
        foreach (var file in Files(content).Where(f => !IsSame(content, folder, f)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.Copy(Path.Combine(content, file), Path.Combine(folder, file), overwrite: true);
            File.SetLastWriteTimeUtc(Path.Combine(folder, file), DateTime.UtcNow);
        }

        foreach (var file in Directory.Exists(folder) ? Files(folder).Except(Files(content)) : [])
            File.Delete(Path.Combine(folder, file));
    }

    private static bool IsSame(string one, string other, string file) =>
        File.Exists(Path.Combine(other, file))
        && File.ReadAllBytes(Path.Combine(one, file)).SequenceEqual(File.ReadAllBytes(Path.Combine(other, file)));

    private static List<string> Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f))];

    /// <summary>Changes a rating, a reason, a source or a day of support, or what touches no decision.</summary>
    private static void Edit(string folder, Random random)
    {
        var files = Directory.GetFiles(Path.Combine(folder, "frameworks"), "*.md").Order().ToArray();
        var file = files[random.Next(files.Length)];
        var text = File.ReadAllText(file);
        Regex[] kinds = [Value(), Value(), Value(), Why(), Source(), Support(), Title()];
        var kind = kinds[random.Next(kinds.Length)];
        var found = kind.Matches(text);
        if (found.Count == 0)
            return;
        var match = found[random.Next(found.Count)].Groups[1];
        var said = kind == Value() ? (random.Next(11) / 2.0).ToString(CultureInfo.InvariantCulture)
            : kind == Support() ? $"{2027 + random.Next(4)}"
            : $"{match.Value} {random.Next(100)}";
        if (kind == Source())
            said = $"https://example.org/{random.Next(100)}";
        File.WriteAllText(file, text[..match.Index] + said + text[(match.Index + match.Length)..]);
    }

    private static string Git(params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("git", ["-C", Checkout.Root, .. arguments]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"git failed: {arguments[0]}");
    }

    [GeneratedRegex(@"\n    value: ([0-9.]+)")]
    private static partial Regex Value();

    [GeneratedRegex(@"\n    why: ""([^""]{5,150})""")]
    private static partial Regex Why();

    [GeneratedRegex(@"\n      - (https://[^\s]+)")]
    private static partial Regex Source();

    [GeneratedRegex(@"security-support-until: (20[0-9]{2})-0[1-9]-")]
    private static partial Regex Support();

    [GeneratedRegex(@"\ngovernance: ""([^""]{5,150})""")]
    private static partial Regex Title();
}
