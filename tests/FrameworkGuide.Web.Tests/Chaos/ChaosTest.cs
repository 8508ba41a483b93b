using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Exchange;
using FrameworkGuide.Web.Tests.Support;
using Xunit.Abstractions;

namespace FrameworkGuide.Web.Tests.Chaos;

/// <summary>
/// Three instances of the real program on one database, readers at all three the whole time, and one fault after the
/// other: nobody is refused a page, nothing that was acknowledged is lost, and all agree again.
/// </summary>
public sealed partial class ChaosTest : IAsyncLifetime, IDisposable
{
    /// <summary>Of a hundred faults.</summary>
    private static readonly (Fault Fault, int Share)[] Shares =
    [
        (Fault.TwoAtOnce, 60), (Fault.LostNotification, 20), (Fault.KilledInstance, 10), (Fault.KilledServer, 6),
        (Fault.RestoredBackup, 4),
    ];

    private readonly ITestOutputHelper _output;
    private readonly int _faults = TestRun.Number("CHAOS_FAULTS") ?? 200;
    private readonly int _seed = TestRun.Number("CHAOS_SEED") ?? 1;
    private readonly PostgresServer _server = new();
    private readonly TempFolder _folder = new();
    private readonly HttpClient _client = new();
    private readonly List<double> _latencies = [];
    private readonly List<Instance> _instances = [];
    private readonly List<Author> _authors = [];
    private readonly string _database;
    private readonly Random _random;

    public ChaosTest(ITestOutputHelper output)
    {
        _output = output;
        _random = new Random(_seed);
        _database = _server.NewDatabase();
    }

    private PeopleStore People => new(PostgresServer.Address(_database + ";Pooling=false"));

    public async Task InitializeAsync()
    {
        var content = new TestContent(_folder["content"]);
        Directory.CreateDirectory(content.Root);
        Some.Content(content);
        content.Write(Author.Path, Some.Guide("First", "ada says 0.\n\nbob says 0."));
        Assert.Empty(new ContentPush(People, TimeProvider.System, "push", null).Run(new ContentFolder(content.Root))!
            .Refusals);
        for (var i = 0; i < 3; i++)
        {
            _instances.Add(new Instance(_database));
            await _instances[i].StartAsync();
        }

        foreach (var name in (string[])["ada", "bob"])
            _authors.Add(new Author(name, await SignInAsync($"{name}@example.org")));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _authors.ForEach(a => a.Dispose());
        _instances.ForEach(i => i.Dispose());
        _client.Dispose();
        _server.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Whatever_fails_readers_read_and_nothing_acknowledged_is_lost()
    {
        var counts = new SortedDictionary<Fault, int>();
        await using var readers = new Readers(_instances);
        for (var i = 0; i < _faults; i++)
        {
            var fault = Next();
            counts[fault] = counts.GetValueOrDefault(fault) + 1;
            await DoAsync(fault);
            await AgreeAsync($"fault {i} of seed {_seed}, {fault}");
            Assert.Empty(readers.Failures);
        }

        var versions = await Task.WhenAll(_instances.Select(VersionAsync));
        Assert.Single(versions.Distinct());
        Assert.True(readers.Answers > _faults, $"{readers.Answers} answers");
        Report(counts, readers.Answers);
    }

    private Fault Next()
    {
        var at = _random.Next(Shares.Sum(s => s.Share));
        foreach (var (fault, share) in Shares)
            if ((at -= share) < 0)
                return fault;
        throw new UnreachableException();
    }

    private Task DoAsync(Fault fault) => fault switch
    {
        Fault.TwoAtOnce => PublishBothAsync(),
        Fault.LostNotification => LoseNotificationAsync(),
        Fault.KilledInstance => KillInstanceAsync(),
        Fault.KilledServer => KillServerAsync(),
        _ => RestoreBackupAsync(),
    };

    /// <summary>Both get there: one after the other, merged or after another look.</summary>
    private async Task PublishBothAsync()
    {
        Scatter();
        await MeasureAsync((await Task.WhenAll(_authors.Select(PublishAsync))).Max());
    }

    private async Task LoseNotificationAsync()
    {
        Scatter();
        PostgresServer.Execute(
            _database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'");
        await MeasureAsync(await PublishAsync(_authors[_random.Next(2)]));
    }

    private async Task KillInstanceAsync()
    {
        var victim = _instances[_random.Next(_instances.Count)];
        _authors[0].MoveTo(victim.Address!);
        _authors[1].MoveTo(_instances.First(i => i != victim).Address!);
        var publishing = _authors.Select(a => a.TryPublishAsync()).ToList();
        await Task.Delay(_random.Next(400)); // Any moment of it.
        victim.Kill();
        await Task.WhenAll(publishing);
        await victim.StartAsync();
    }

    private async Task KillServerAsync()
    {
        Scatter();
        var publishing = _authors.Select(a => a.TryPublishAsync()).ToList();
        await Task.Delay(_random.Next(400)); // Any moment of it.
        _server.Stop();
        await Task.WhenAll(publishing);
        _server.Start();
    }

    /// <summary>What was acknowledged after the backup is gone, as it has to be; what was before is there.</summary>
    private async Task RestoreBackupAsync()
    {
        Scatter();
        var before = _authors.Select(a => a.Acknowledged).ToList();
        _server.Copy(_database, "backup");
        await _authors[0].TryPublishAsync();
        _server.PutBack("backup", _database);
        foreach (var (author, acknowledged) in _authors.Zip(before))
            author.Acknowledged = acknowledged;

        // The numbers that are gone are used again at once.
        await _authors[1].TryPublishAsync();
    }

    /// <summary>Tries again where editing waits for a moment, as its page asks for after a failure.</summary>
    private static async Task<long> PublishAsync(Author author)
    {
        long? revision = null;
        await Eventually.IsTrueAsync(
            async () => (revision = await author.TryPublishAsync()) is not null, () => $"publishing. {author.Outcome}");
        return revision!.Value;
    }

    /// <summary>Each author goes to some instance.</summary>
    private void Scatter()
    {
        foreach (var author in _authors)
            author.MoveTo(_instances[_random.Next(_instances.Count)].Address!);
    }

    /// <summary>Waits until all instances show what is published, which has all that was acknowledged.</summary>
    private async Task AgreeAsync(string after)
    {
        await Eventually.IsTrueAsync(
            async () => (await Task.WhenAll(_instances.Select(RevisionAsync))).Distinct().ToList() is [var revision]
                && revision == People.Newest()!.Id
                && (await Task.WhenAll(_instances.Select(VersionAsync))).Distinct().Count() == 1,
            $"all instances agree after {after}");
        var text = People.FindLatest(Author.Path)!.Text!;
        foreach (var author in _authors)
        {
            var number = author.NumberIn(text);
            Assert.True(number >= author.Acknowledged && number <= author.Tried,
                $"{after}: {number}, of {author.Acknowledged} acknowledged and {author.Tried} tried");
            author.Acknowledged = number;
        }
    }

    /// <summary>How long it takes from the answer until every instance shows it.</summary>
    private async Task MeasureAsync(long revision)
    {
        var since = Stopwatch.GetTimestamp();
        await Eventually.IsTrueAsync(
            async () => (await Task.WhenAll(_instances.Select(RevisionAsync))).All(r => r >= revision),
            $"all instances have revision {revision}");
        _latencies.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
    }

    /// <summary>How far an instance is; -1 while it is degraded.</summary>
    private async Task<long> RevisionAsync(Instance instance)
    {
        var ready = await _client.GetStringAsync(new Uri(instance.Address!, "/health/ready"));
        return ready.Contains("\"healthy\"", StringComparison.Ordinal)
            && RevisionPattern().Match(ready) is { Success: true } match
            ? long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : -1;
    }

    private async Task<string> VersionAsync(Instance instance) =>
        VersionPattern().Match(await _client.GetStringAsync(new Uri(instance.Address!, "/about"))).Groups[1].Value;

    private async Task<EditorClient> SignInAsync(string email)
    {
        string[] settings =
        [
            $"--FrameworkGuide:ContentPath={_folder["content"]}",
            $"--FrameworkGuide:DataPath={_folder["data"]}",
            $"--FrameworkGuide:Database={_database}",
        ];
        var browser = new EditorClient(_instances[0].Address!);
        var page = await browser.GetAsync(await EditorClient.LinkAsync(settings, email));
        var answer = await browser.SendAsync(page, "main form", ("password", EditorClient.Password));
        Assert.Equal("/edit", answer.Location);
        return browser;
    }

    private void Report(IEnumerable<KeyValuePair<Fault, int>> counts, long answers)
    {
        _latencies.Sort();
        double At(double share) => _latencies[(int)Math.Min(_latencies.Count - 1, share * _latencies.Count)];
        _output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_faults} faults ({string.Join(", ", counts.Select(c => $"{c.Value} {c.Key}"))}); {answers} pages read, "
            + $"0 failed; from Publish to every instance: median {At(0.5):F0} ms, p99 {At(0.99):F0} ms, "
            + $"most {_latencies[^1]:F0} ms"));
    }

    [GeneratedRegex("\"contentRevision\":([0-9]+)")]
    private static partial Regex RevisionPattern();

    [GeneratedRegex("Content version <code>([0-9a-f]{16})")]
    private static partial Regex VersionPattern();
}
