using System.Security.Cryptography;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Import;

public sealed class UnchangedStartTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_start_with_nothing_changed_writes_nothing_and_leaves_the_log_closed()
    {
        _guide.Start();
        var version = _guide.Snapshot.ContentVersion;
        _guide.Stop();
        var before = State();

        _guide.Start();
        Assert.Equal(version, _guide.Snapshot.ContentVersion);
        Assert.Contains("Beta", await _guide.GetTextAsync("/frameworks"));
        Assert.False(File.Exists(_guide.Data.People + "-wal"), "The people's store was opened.");
        // A profile tells what changed, and so reads it.
        Assert.Contains("Beta words.", await _guide.GetTextAsync("/frameworks/beta"));
        _guide.Stop();

        Assert.Equal(before, State());
    }

    private string State() => string.Join('\n', Directory.GetFiles(_guide.DataPath).Order().Select(f =>
        $"{Path.GetFileName(f)} {File.GetLastWriteTimeUtc(f):O} "
        + $"{Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}"));
}
