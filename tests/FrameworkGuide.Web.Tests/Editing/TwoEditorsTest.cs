using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>A guide for each test, with two editors who are signed in.</summary>
public abstract class TwoEditorsTest : IAsyncLifetime
{
    private protected const string Alpha = "frameworks/alpha.md";
    private protected const string First = "guides/first.md";

    private EditorClient? _ada;
    private EditorClient? _bob;

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
    }

    public Task DisposeAsync()
    {
        _ada?.Dispose();
        _bob?.Dispose();
        Guide.Dispose();
        return Task.CompletedTask;
    }

    private protected long Drafts() => Guide.Store.Count("Drafts");
}
