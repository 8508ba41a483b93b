using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Tests.Support;
using Xunit.Abstractions;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>
/// Two and three editors share the documents of the real content, over HTTP, in every order. A longer run:
/// <c>EDITOR_SEQUENCES=5000 dotnet test tests/FrameworkGuide.Web.Tests --filter EditorSequences</c>;
/// <c>EDITOR_SEED</c> repeats one.
/// </summary>
public sealed class EditorSequencesTests(ITestOutputHelper output) : IDisposable
{
    private const int Steps = 12;

    private readonly TestGuide _guide = TestGuide.OfShippedContent();

    private TestGuide? _other;

    public void Dispose()
    {
        _other?.Dispose();
        _guide.Dispose();
    }

    [Fact]
    public async Task Whatever_the_order_all_changes_stand_or_were_asked_about()
    {
        var count = TestRun.Cases(25, "EDITOR_SEQUENCES");
        var first = TestRun.Number("EDITOR_SEED") ?? RandomNumberGenerator.GetInt32(1_000_000);
        output.WriteLine($"Seeds {first} to {first + count - 1}");
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        using var bob = await AtTheOtherAsync(await EditorClient.SignedInAsync(_guide, "bob@example.org"));
        using var eve = await AtTheOtherAsync(await EditorClient.SignedInAsync(_guide, "eve@example.org"));
        var paths = _guide.Content.Documents()
            .Where(p => p.EndsWith(".md", StringComparison.Ordinal))
            .Where(p => new EditedPlaces(_guide.Content.Read(p)).All.Count > 2)
            .Order(StringComparer.Ordinal).ToList();
        var before = Files();

        for (var seed = first; seed < first + count; seed++)
        {
#pragma warning disable CA5394 // The order is repeated by its seed.
            var random = new Random(seed);
            var path = paths[random.Next(paths.Count)];
            var sequence = new EditorSequence(_guide, path, random.Next(2) == 0 ? [ada, bob] : [ada, bob, eve], random);
#pragma warning restore CA5394
            try
            {
                await sequence.RunAsync(Steps);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}, {path}: {sequence.Steps}", e);
            }

            Assert.Equal(before.Where(f => f.Key != path), Files().Where(f => f.Key != path));
            _guide.Content.Write(path, Encoding.UTF8.GetString(before[path]));
            await ImportAsync();
            foreach (var editor in (string[])["ada@example.org", "bob@example.org", "eve@example.org"])
                await ForgetDraftAsync(editor, path);
        }
    }

    /// <summary>
    /// A draft that said what was published then says something else now that the first text is back.
    /// </summary>
    private async Task ForgetDraftAsync(string editor, string path)
    {
        var drafts = _guide.Service<DraftStore>();
        if (await drafts.FindAsync(editor, path, CancellationToken.None) is { } draft)
            await drafts.DiscardAsync(editor, path, draft.Version, CancellationToken.None);
    }

    /// <summary>Where the store is shared, somebody works at another instance, which follows by itself.</summary>
    private async Task<EditorClient> AtTheOtherAsync(EditorClient editor)
    {
        if (!TestStore.IsShared)
            return editor;
        if (_other is null)
        {
            _other = new TestGuide(database: _guide.Store.Database);
            await Task.Run(() => _other.Start());
        }

        using var here = editor;
        return here.At(_other.Client.BaseAddress!);
    }

    private SortedDictionary<string, byte[]> Files() => new(
        _guide.Content.Documents().ToDictionary(p => p, _guide.Content.ReadBytes), StringComparer.Ordinal);

    private async Task ImportAsync()
    {
        await _guide.Service<ContentImporter>().ImportWhatDiffersAsync(CancellationToken.None);
    }
}
