using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Import;

public sealed class RevisionLogTests : IDisposable
{
    private const string Beta = "frameworks/beta.md";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public void Everything_published_is_logged_as_it_stands_on_disk()
    {
        _guide.Start();

        foreach (var entry in _guide.Snapshot.Entries)
        {
            var revision = Assert.Single(_guide.History(entry.Path));
            Assert.Equal(_guide.Content.Read(entry.Path), revision.Text);
            Assert.Equal(
                Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(revision.Text!))), revision.Hash);
            Assert.Equal("disk", revision.Author);
            Assert.InRange(revision.PublishedUtc, _guide.Clock.GetUtcNow().UtcDateTime.AddMinutes(-5),
                _guide.Clock.GetUtcNow().UtcDateTime);
        }

        Assert.Equal(8, _guide.Snapshot.Entries.Count);
    }

    [Fact]
    public async Task Changes_removals_and_returns_are_logged_and_faulty_texts_are_not()
    {
        _guide.Start();
        var first = _guide.Content.Read(Beta);
        var second = Some.Framework("Beta", "Other words.");

        _guide.Content.Write(Beta, second);
        await _guide.ShowsAsync("/frameworks/beta", "Other words.");
        _guide.Content.Write(Beta, "faulty");
        await _guide.IsDegradedByAsync(Beta);
        _guide.Content.Delete(Beta);
        await Eventually.IsTrueAsync(() => !_guide.Snapshot.FrameworksBySlug.ContainsKey("beta"), "it is gone");
        _guide.Content.Write(Beta, second);
        await _guide.ShowsAsync("/frameworks/beta", "Other words.");

        Assert.Equal([second, null, second, first], _guide.History(Beta).Select(r => r.Text));
        Assert.All(_guide.History(Beta), r => Assert.Equal(Revision.Disk, r.Author));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_log_that_was_deleted_begins_again_with_what_is_published(bool isRunning)
    {
        _guide.Start();
        _guide.Content.Write(Beta, Some.Framework("Beta", "Other words."));
        await _guide.ShowsAsync("/frameworks/beta", "Other words.");
        if (!isRunning)
            _guide.Stop();

        _guide.Store.Delete();
        if (!isRunning)
            _guide.Start();

        await Eventually.IsTrueAsync(() => File.Exists(_guide.Data.People), "there is a log again");
        await Eventually.IsTrueAsync(() => _guide.Snapshot.Entries.All(e => _guide.History(e.Path).Count == 1),
            "all that is published is in the log once");
        Assert.Equal(_guide.Content.Read(Beta), Assert.Single(_guide.History(Beta)).Text);
        _guide.Content.Write(Beta, Some.Framework("Beta", "Later words."));
        await _guide.ShowsAsync("/frameworks/beta", "Later words.");
        Assert.Equal(2, _guide.History(Beta).Count);
    }
}
