using System.Net;
using System.Text.Json;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Exchange;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Settings;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>
/// A guide of its own: folders that are deleted with the test, and a site that can be stopped and started again.
/// </summary>
internal sealed class TestGuide : IDisposable
{
    /// <summary>A day after every date in the shipped content that must not be in the future.</summary>
    public static readonly DateTimeOffset AfterShippedContent = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    private readonly string _root;
    private readonly bool _isFolderOwn;
    private GuideFactory? _factory;
    private HttpClient? _client;

    /// <param name="database">
    /// The connection string of a shared database, empty for people.db; null where the run of the tests says what is
    /// the store.
    /// </param>
    public TestGuide(Action<TestContent>? fill = null, string? database = null)
        : this(
            Directory.CreateTempSubdirectory("guide-web-").FullName, isFolderOwn: true,
            database ?? (TestStore.IsShared ? PostgresServer.Shared.NewDatabase() : null))
    {
        Directory.CreateDirectory(Content.Root);
        Directory.CreateDirectory(DataPath);
        (fill ?? Some.Content)(Content);
        Content.Settle();
    }

    private TestGuide(string root, bool isFolderOwn, string? database)
    {
        (_root, _isFolderOwn) = (root, isFolderOwn);
        Store = new TestStore(DataPath, database is "" ? null : database);
        Content = new TestContent(Path.Combine(_root, "content"));
    }

    public TestContent Content { get; }

    public string DataPath => Path.Combine(_root, "data");

    public DataPaths Data => new(DataPath);

    public TestStore Store { get; }

    /// <summary>The settings that say where its content and its stores are.</summary>
    public IReadOnlyDictionary<string, string> Places => new Dictionary<string, string>
    {
        ["FrameworkGuide:ContentPath"] = Content.Root,
        ["FrameworkGuide:DataPath"] = DataPath,
        ["FrameworkGuide:Database"] = Store.Database ?? "",
    };

    /// <summary>The same as arguments of a command.</summary>
    public string[] Arguments => [.. Places.Select(p => $"--{p.Key}={p.Value}")];

    public TestClock Clock { get; } = new();

    public CollectingSink Log { get; private set; } = new();

    /// <summary>Services that a test adds to those of the program.</summary>
    public Action<IServiceCollection> Services { get; init; } = _ => { };

    /// <summary>Whether an empty shared database gets the content folder before the site starts.</summary>
    public bool IsPushed { get; init; } = true;

    public HttpClient Client => _client ?? throw new InvalidOperationException("The guide does not run.");

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Url => Client.BaseAddress!.AbsoluteUri.TrimEnd('/');

    public CatalogSnapshot Snapshot => Service<CurrentCatalog>().Snapshot;

    public static TestGuide OfShippedContent() => new(content => content.CopyFrom(Checkout.Content));

    /// <summary>
    /// Over what a process of the program left behind: a start in this process costs a third of one in its own.
    /// </summary>
    public static TestGuide Over(TempFolder folder) => new(folder.Root, isFolderOwn: false, database: null);

    /// <summary>Starts the site; the log begins anew.</summary>
    public void Start(bool watch = true, params (string Name, string Value)[] settings)
    {
        Log = new CollectingSink();
        if (Store.Database is not null && IsPushed)
            PushOnce();
        var all = new Dictionary<string, string>(Places) { ["FrameworkGuide:Watch"] = watch ? "true" : "false" };
        foreach (var (name, value) in settings)
            all[name] = value;
        _factory = new GuideFactory(all, Clock, Log, Services);
        _factory.StartServer();
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
        };
        _client = new HttpClient(handler) { BaseAddress = _factory.ClientOptions.BaseAddress };
    }

    /// <summary>A shared database that nothing was pushed into gets the content folder.</summary>
    private void PushOnce()
    {
        var people = Store.Open();
        if (people.FindPosition() is null)
            return;
        Content.ArePublishedIn(Store.Open);
        if (people.Newest() is null)
            Assert.Empty(new ContentPush(people, Clock, Revision.Disk, message: null)
                .Run(new ContentFolder(Content.Root))!.Refusals);
    }

    public void Stop()
    {
        _client?.Dispose();
        _factory?.Dispose();
        (_client, _factory) = (null, null);
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Where an editor is led once a document is published.</summary>
    public string PublishedAt(string path) =>
        $"/edit/document/{path}?published=true"
        + (Store.Database is null ? "" : $"&revision={Store.Open().Newest()!.Id}");

    public T Service<T>()
        where T : notnull => _factory!.Services.GetRequiredService<T>();

    public async Task<string> GetTextAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {response.StatusCode}: {text}");
        return text;
    }

    public async Task<HttpStatusCode> StatusOfAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        return response.StatusCode;
    }

    public async Task<Health> ReadyAsync()
    {
        using var response = await Client.GetAsync("/health/ready");
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new Health(
            response.StatusCode,
            json.RootElement.GetProperty("status").GetString()!,
            [.. json.RootElement.GetProperty("reasons").EnumerateArray().Select(r => r.GetString()!)]);
    }

    public Task ShowsAsync(string path, string words) => Eventually.IsTrueAsync(
        async () =>
        {
            using var response = await Client.GetAsync(path);
            return response.IsSuccessStatusCode
                && (await response.Content.ReadAsStringAsync()).Contains(words, StringComparison.Ordinal);
        },
        $"{path} shows '{words}'");

    public Task AnswersAsync(string path, HttpStatusCode status) =>
        Eventually.IsTrueAsync(async () => await StatusOfAsync(path) == status, $"{path} answers {status}");

    public Task IsDegradedByAsync(string words) =>
        Eventually.IsTrueAsync(
            async () => (await ReadyAsync()).IsDegradedBy(words), $"readiness is degraded by '{words}'");

    public Task IsHealthyAsync() =>
        Eventually.IsTrueAsync(async () => (await ReadyAsync()).IsHealthy, "readiness is healthy");

    /// <summary>The log of a document as a new run of the program would read it.</summary>
    public IReadOnlyList<Revision> History(string path) => Store.Open().History(path);

    public void DeleteCatalog()
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
            File.Delete(Data.Catalog + suffix);
    }

    public void Dispose()
    {
        Stop();
        if (_isFolderOwn)
            Directory.Delete(_root, recursive: true);
    }
}
