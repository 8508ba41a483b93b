using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Accounts;

/// <summary>Wrong passwords slow down whoever sends them, tell nothing, and keep nobody else out.</summary>
public sealed class SlowedDownTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public SlowedDownTests()
    {
        _guide.Start(settings: ("FrameworkGuide:TrustedProxies", "127.0.0.1,::1"));
        _guide.Clock.Stop();
    }

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Failures_slow_their_address_down_and_lock_no_editor_out()
    {
        using var own = await EditorClient.SignedInAsync(_guide);
        await own.SendAsync(await own.GetAsync("/edit"), ".edit-nav form");
        await EditorClient.LinkAsync(_guide, "unset@example.org");

        // An account, one without a password, and none: the answers are the same to the letter.
        var known = await HammerAsync("10.0.0.1", "ada@example.org");
        Assert.Equal(known, await HammerAsync("10.0.0.2", "unset@example.org"));
        Assert.Equal(known, await HammerAsync("10.0.0.3", "nobody@example.org"));
        Assert.All(known.Take(5), k => Assert.Equal(HttpStatusCode.BadRequest, k.Status));
        Assert.Equal(HttpStatusCode.TooManyRequests, known[5].Status);
        Assert.Equal("30", known[5].RetryAfter);

        // From there even the right password has to wait, and it is in no page.
        using var stranger = Client("10.0.0.1");
        var refused = await stranger.SignInAsync();
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.DoesNotContain(EditorClient.Password, refused.Html, StringComparison.Ordinal);

        // The editor gets in from another address, and in the browser of before from that one too.
        using var elsewhere = Client("10.0.0.9");
        Assert.Equal("/edit", (await elsewhere.SignInAsync()).Location);
        using var here = new EditorClient(_guide.Client.BaseAddress!, "10.0.0.1");
        here.Cookies.Add(own.Cookies.GetAllCookies());
        Assert.Equal("/edit", (await here.SignInAsync()).Location);

        // A wait ends.
        _guide.Clock.Set(_guide.Clock.GetUtcNow().AddSeconds(31));
        Assert.Equal("/edit", (await stranger.SignInAsync()).Location);
    }

    [Fact]
    public async Task Failures_at_once_all_count()
    {
        using var stranger = Client("10.0.0.1");
        var page = await stranger.GetAsync("/edit/sign-in");

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => stranger.SendAsync(
            page, "main form", ("email", "ada@example.org"), ("password", "a wrong password"))));

        Assert.Equal(5, answers.Count(a => a.Status == HttpStatusCode.BadRequest));
        Assert.Equal(7, answers.Count(a => a.Status == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Links_and_confirmations_are_slowed_down_too()
    {
        using var stranger = Client("10.0.0.1");
        for (var i = 0; i < 10; i++)
            Assert.Equal(HttpStatusCode.BadRequest, (await TryLinkAsync(stranger)).Status);
        var refused = await TryLinkAsync(stranger);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("60", refused.Headers.RetryAfter?.ToString());

        using var editor = await EditorClient.SignedInAsync(_guide);
        var account = await editor.GetAsync("/edit/account");
        for (var i = 0; i < 5; i++)
            Assert.Equal("This is not your current password.",
                (await ChangeAsync(editor, account, "a wrong password")).Said("#current-problem"));
        Assert.StartsWith("Too many wrong attempts.", (await ChangeAsync(editor, account, EditorClient.Password))
            .Said("#current-problem"),
            StringComparison.Ordinal);
    }

    private static async Task<ShownPage> TryLinkAsync(EditorClient client) =>
        await client.SendAsync(await client.GetAsync("/edit/set-password?email=ada@example.org&token=x"), "main form",
            ("password", EditorClient.Password));

    private static Task<ShownPage> ChangeAsync(EditorClient editor, ShownPage account, string current) =>
        editor.SendAsync(
            account, "#password-form", ("currentPassword", current), ("password", "another four words here"));

    private async Task<List<(HttpStatusCode Status, string? RetryAfter, string Problem)>> HammerAsync(
        string from, string email)
    {
        using var stranger = Client(from);
        var page = await stranger.GetAsync("/edit/sign-in");
        var answers = new List<(HttpStatusCode, string?, string)>();
        for (var i = 0; i < 6; i++)
        {
            var answer = await stranger.SendAsync(
                page, "main form", ("email", email), ("password", "a wrong password"));
            answers.Add((answer.Status, answer.Headers.RetryAfter?.ToString(),
                answer.Status == HttpStatusCode.TooManyRequests ? "" : answer.Said("#problem")));
        }

        return answers;
    }

    private EditorClient Client(string from) => new(_guide.Client.BaseAddress!, from);
}
