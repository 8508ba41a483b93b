using System.Net;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

public sealed class AccountTests : IDisposable
{
    private const string Ada = "ada@example.org";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_link_sets_a_password_once_and_a_newer_link_ends_it()
    {
        _guide.Start();
        var first = await LinkAsync();
        var second = await LinkAsync();
        using var editor = new EditorClient(_guide.Client.BaseAddress!);

        Assert.Equal(HttpStatusCode.BadRequest, (await SetAsync(editor, first)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SetAsync(editor, second, "too short")).Status);
        Assert.Equal("/edit", (await SetAsync(editor, second)).Location);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit")).Status);
        using var other = new EditorClient(_guide.Client.BaseAddress!);
        Assert.Equal(HttpStatusCode.BadRequest, (await SetAsync(other, second)).Status);
    }

    [Fact]
    public async Task A_password_signs_in_and_leads_to_where_one_wanted_to_go()
    {
        _guide.Start();
        using var _ = await EditorClient.SignedInAsync(_guide);
        using var editor = new EditorClient(_guide.Client.BaseAddress!);

        var asked = await editor.GetAsync("/edit/care");
        Assert.Equal("/edit/sign-in?from=%2Fedit%2Fcare", asked.Location);
        Assert.Equal("/edit/care", (await editor.SignInAsync(address: asked.Location!)).Location);
        Assert.Equal("/edit", (await new EditorClient(_guide.Client.BaseAddress!).SignInAsync(
            address: "/edit/sign-in?from=//evil.example/edit")).Location);
    }

    [Fact]
    public async Task One_address_may_fail_with_ten_passwords_before_it_has_to_wait()
    {
        _guide.Start(settings: ("FrameworkGuide:RateLimit", "0"));
        _guide.Clock.Stop();
        using var stranger = new EditorClient(_guide.Client.BaseAddress!);
        var page = await stranger.GetAsync("/edit/sign-in");
        for (var i = 0; i < 10; i++)
            Assert.Equal(HttpStatusCode.BadRequest, (await stranger.SendAsync(
                page, "main form", ("email", $"a{i}@example.org"), ("password", "x"))).Status);

        var refused = await stranger.SendAsync(page, "main form", ("email", Ada), ("password", "x"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("60", refused.Headers.RetryAfter?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync("/edit/sign-in")).Status);
    }

    [Fact]
    public async Task Signing_out_everywhere_and_removal_end_every_session_at_once()
    {
        _guide.Start();
        using var first = await EditorClient.SignedInAsync(_guide);
        using var second = new EditorClient(_guide.Client.BaseAddress!);
        Assert.Equal("/edit", (await second.SignInAsync()).Location);

        await first.SendAsync(await first.GetAsync("/edit/account"), "#everywhere-form");
        Assert.Equal(HttpStatusCode.Redirect, (await first.GetAsync("/edit")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await second.GetAsync("/edit")).Status);

        Assert.Equal("/edit", (await second.SignInAsync()).Location);
        Assert.Equal(0, await CommandAsync(EditorCommand.RemoveAsync));
        Assert.Equal(HttpStatusCode.Redirect, (await second.GetAsync("/edit")).Status);
        Assert.Equal(1, await CommandAsync(EditorCommand.RemoveAsync));
    }

    [Fact]
    public async Task Drafts_go_with_the_account_and_do_not_come_back_with_the_address()
    {
        const string alpha = "frameworks/alpha.md";
        _guide.Start();
        using (var ada = await EditorClient.SignedInAsync(_guide))
            await ada.ReplaceAsync(alpha, "Alpha words.", "Words of a draft.");
        using var bob = await EditorClient.SignedInAsync(_guide, "bob@example.org");
        Assert.Contains(Ada, (await bob.GetAsync("/edit")).Said("main"), StringComparison.Ordinal);

        Assert.Equal(0, await CommandAsync(EditorCommand.RemoveAsync));

        Assert.DoesNotContain(Ada, (await bob.GetAsync("/edit")).Said("main"), StringComparison.Ordinal);
        using var again = await EditorClient.SignedInAsync(_guide);
        Assert.DoesNotContain("Words of a draft.", (await again.OpenAsync(alpha)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_are_for_editors_alone()
    {
        _guide.Start();
        using var editor = await EditorClient.SignedInAsync(_guide);
        foreach (var address in (string[])["/", "/frameworks/alpha", "/recommend", "/nowhere"])
            Assert.False((await editor.GetAsync(address)).Headers.Contains("Set-Cookie"), address);
        var signIn = await new EditorClient(_guide.Client.BaseAddress!).GetAsync("/edit/sign-in");
        Assert.All(signIn.Headers.GetValues("Set-Cookie"),
            c => Assert.Contains("path=/edit", c, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_editing_there_is_nothing_under_edit()
    {
        _guide.Start(settings: ("FrameworkGuide:Editing", "false"));
        Assert.DoesNotContain("/edit/", await _guide.GetTextAsync("/frameworks/alpha"), StringComparison.Ordinal);
        foreach (var address in (string[])["/edit", "/edit/sign-in", "/edit/document/frameworks/alpha.md",
            "/edit/preview/frameworks/alpha.md"])
            Assert.Equal(HttpStatusCode.NotFound, await _guide.StatusOfAsync(address));
        Assert.Equal(1, await CommandAsync(EditorCommand.AddAsync, "--FrameworkGuide:Editing=false"));
    }

    [Theory]
    [InlineData("ada")]
    [InlineData("Ada <ada@example.org>")]
    [InlineData("")]
    public async Task What_is_no_address_is_refused(string email)
    {
        using var error = new StringWriter();
        Assert.Equal(1, await EditorCommand.RunAsync(
            [$"--FrameworkGuide:DataPath={_guide.DataPath}"], email, EditorCommand.AddAsync, TextWriter.Null, error));
        Assert.Contains("--email", error.ToString(), StringComparison.Ordinal);
    }

    private Task<string> LinkAsync() => EditorClient.LinkAsync(_guide, Ada);

    private Task<int> CommandAsync(Func<EditorCommand.Accounts, string, TextWriter, TextWriter, Task<int>> action,
        params string[] settings) => EditorCommand.RunAsync(
            [.. _guide.Arguments, .. settings], Ada, action, TextWriter.Null, TextWriter.Null);

    private static async Task<ShownPage> SetAsync(
        EditorClient editor, string link, string password = EditorClient.Password) =>
        await editor.SendAsync(await editor.GetAsync(link), "main form", ("password", password));
}
