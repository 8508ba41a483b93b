using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>
/// A guide for each test, with two editors who are signed in: where the store is shared, each at another instance.
/// </summary>
public abstract class TwoEditorsTest : IAsyncLifetime, IDisposable
{
    private protected const string Alpha = "frameworks/alpha.md";
    private protected const string First = "guides/first.md";

    private EditorClient? _ada;
    private EditorClient? _bob;
    private TestGuide? _other;

    private protected TestGuide Guide { get; } = new();

    private protected EditorClient Ada => _ada!;

    private protected EditorClient Bob => _bob!;

    public async Task InitializeAsync()
    {
        Guide.Content.Write(First, Some.Guide("First", "First words.\n\nMore words."));
        Guide.Content.Settle();
        Guide.Start(watch: false);
        _ada = await EditorClient.SignedInAsync(Guide);
        _bob = await EditorClient.SignedInAsync(Guide, "bob@example.org");
        if (!TestStore.IsShared)
            return;
        _other = new TestGuide(database: Guide.Store.Database);
        _other.Start();
        using var here = _bob;
        _bob = here.At(_other.Client.BaseAddress!);
    }

    public Task DisposeAsync()
    {
        _ada?.Dispose();
        _bob?.Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _other?.Dispose();
        Guide.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected long Drafts() => Guide.Store.Count("Drafts");
}
