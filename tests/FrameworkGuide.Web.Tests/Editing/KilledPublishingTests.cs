using System.Net;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>
/// The real program, killed once at each moment of publishing: what the next start finds is whole,
/// and nobody's words are lost.
/// </summary>
public sealed class KilledPublishingTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string Ada = "ada@example.org";

    private readonly TempFolder _folder = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private EditorClient? _ada;

    private TestContent Content => new(_folder["content"]);

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

#if DEBUG // A release build has no moments to stop at.
    [Fact]
    public async Task Either_the_old_or_the_new_text_stands_there_whole_and_the_catalog_agrees()
    {
        (string Moment, bool IsWritten)[] moments =
        [
            ("announced", false), ("file beside its place", false), ("file in its place", true), ("log written", true),
            ("log committed", true),
            ("log checkpointed", true), ("catalog written", true), ("catalog committed", true),
        ];
        Some.Content(Content);
        Content.Settle();
        var published = new List<string> { Content.Read(Alpha) };
        foreach (var (moment, isWritten) in moments)
        {
            using var process = GuideProcess.Serve(_folder);
            var address = await process.AddressAsync();
            await AssertAgreesAsync(address, published);
            var text = Some.Framework("Alpha", $"Words when killed at: {moment}. {new string('x', 5000)}");

            await KillWhilePublishingAsync(process, address, text, moment);

            Assert.Equal(isWritten ? text : published[^1], Content.Read(Alpha));
            if (isWritten)
                published.Add(text);
            await AssertDraftIsKeptAsync(text);
        }

        using var last = GuideProcess.Serve(_folder);
        await AssertAgreesAsync(await last.AddressAsync(), published);
    }

    [Fact]
    public async Task A_document_taken_away_is_gone_or_there_and_the_log_says_who_took_it()
    {
        Some.Content(Content);
        Content.Settle();
        var text = Content.Read(Alpha);
        var process = GuideProcess.Serve(_folder);
        try
        {
            foreach (var moment in (string[])["file deleted", "log committed", "catalog committed"])
            {
                using var editor = _ada = await SignedInAsync(await process.AddressAsync());
                var page = await editor.GetAsync("/edit/remove/" + Alpha);
                File.WriteAllText(GuideProcess.StopFile(_folder), moment);
                var removing = editor.SendAsync(page, $"form[action='/edit/remove/{Alpha}']", ("reason", moment));
                await process.KillAtAsync(moment);
                await Assert.ThrowsAnyAsync<HttpRequestException>(() => removing);
                File.Delete(GuideProcess.StopFile(_folder));
                Assert.False(File.Exists(Content[Alpha]));

                process.Dispose();
                process = GuideProcess.Serve(_folder);
                using var gone = await _client.GetAsync(new Uri(await process.AddressAsync(), "/frameworks/alpha"));
                Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
                Assert.Equal((Ada, moment, null), (History()[0].Author, History()[0].Reason, History()[0].Text));
                Content.Write(Alpha, text);
                await Eventually.IsTrueAsync(() => History()[0].Text == text, "it is back");
            }
        }
        finally
        {
            process.Dispose();
        }
    }
#endif

    private async Task KillWhilePublishingAsync(GuideProcess process, Uri address, string text, string moment)
    {
        using var editor = _ada = await SignedInAsync(address);
        await editor.WriteAsync(Alpha, text);
        File.WriteAllText(GuideProcess.StopFile(_folder), moment);
        var publishing = editor.PublishAsync(Alpha, moment);
        await process.KillAtAsync(moment);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => publishing);
        File.Delete(GuideProcess.StopFile(_folder));
    }

    /// <summary>Once: the session is there after a kill too.</summary>
    private async Task<EditorClient> SignedInAsync(Uri address)
    {
        if (_ada is not null)
            return _ada.At(address);
        var editor = new EditorClient(address);
        var page = await editor.GetAsync(await EditorClient.LinkAsync(
            [$"--FrameworkGuide:DataPath={_folder["data"]}", $"--FrameworkGuide:ContentPath={Content.Root}"], Ada));
        await editor.SendAsync(page, "main form", ("password", EditorClient.Password));
        return editor;
    }

    /// <summary>The file, the page, the log and readiness agree on the newest text that was written.</summary>
    private async Task AssertAgreesAsync(Uri address, List<string> published)
    {
        Assert.Equal(published[^1], Content.Read(Alpha));
        var words = published[^1].Split("## Overview")[1].Trim();
        Assert.Contains(
            words, await _client.GetStringAsync(new Uri(address, "/frameworks/alpha")), StringComparison.Ordinal);
        Assert.Contains(
            "\"healthy\"", await _client.GetStringAsync(new Uri(address, "/health/ready")), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Content["frameworks"], ".*"));
        Assert.Equal(Enumerable.Reverse(published), History().Select(r => r.Text));
        Assert.All(History().SkipLast(1), r => Assert.Equal(
            (Ada, true), (r.Author, r.Text!.Contains($"killed at: {r.Reason}.", StringComparison.Ordinal))));
    }

    private async Task AssertDraftIsKeptAsync(string text)
    {
        var people = new PeopleStore(new DataPaths(_folder["data"]).People, NullLogger<PeopleStore>.Instance);
        Assert.Equal(text, (await new DraftStore(people).FindAsync(Ada, Alpha, CancellationToken.None))?.Text);
        SqliteConnection.ClearAllPools();
    }

    private IReadOnlyList<Revision> History()
    {
        var history =
            new PeopleStore(new DataPaths(_folder["data"]).People, NullLogger<PeopleStore>.Instance).History(Alpha);
        SqliteConnection.ClearAllPools();
        return history;
    }
}
