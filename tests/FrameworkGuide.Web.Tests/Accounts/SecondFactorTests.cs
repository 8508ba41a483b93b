using System.Net;
using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Accounts;

public sealed class SecondFactorTests : IDisposable
{
    private const string Page = "/edit/account/second-factor";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Signing_in_asks_for_a_code_which_is_good_once()
    {
        _guide.Start();
        _guide.Clock.Stop();
        using var editor = await EditorClient.SignedInAsync(_guide);
        using var elsewhere = new EditorClient(_guide.Client.BaseAddress!);
        await elsewhere.SignInAsync();
        var refused = await editor.SendAsync(
            await editor.GetAsync(Page), "#second-factor-form", ("currentPassword", "not the password"));
        Assert.Equal("This is not your current password.", refused.Said("#problem"));
        Assert.False(refused.Has("#key"));
        var (key, codes) = await _guide.TurnOnSecondFactorAsync(editor);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/edit")).Status);

        // The code of the app, once.
        _guide.Later();
        var code = AppCodes.CodeAt(key, _guide.Clock.GetUtcNow());
        using var first = new EditorClient(_guide.Client.BaseAddress!);
        var asked = await first.SignInAsync(address: "/edit/sign-in?from=/edit/care");
        Assert.Equal((HttpStatusCode.OK, "one-time-code"),
            (asked.Status, asked.One("#code").GetAttribute("autocomplete")));
        Assert.Equal(HttpStatusCode.Redirect, (await first.GetAsync("/edit")).Status);
        var wrong = await first.SendAsync(asked, "main form", ("code", code == "000000" ? "000001" : "000000"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal("/edit/care", (await first.SendAsync(wrong, "main form", ("code", code))).Location);
        using var second = new EditorClient(_guide.Client.BaseAddress!);
        var again = await second.SignInAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await second.SendAsync(again, "main form", ("code", code))).Status);

        // A recovery code, once, whatever its case and spaces; the store does not have it.
        Assert.DoesNotContain(
            codes[0].Replace("-", "", StringComparison.Ordinal), _guide.Store.Everything(), StringComparison.Ordinal);
        Assert.DoesNotContain(codes[0], _guide.Store.Everything(), StringComparison.Ordinal);
        Assert.Equal("/edit", (await second.SendAsync(
            again, "main form", ("code", codes[0].ToLowerInvariant().Replace('-', ' ')))).Location);
        using var third = new EditorClient(_guide.Client.BaseAddress!);
        Assert.Equal(HttpStatusCode.BadRequest,
            (await third.SendAsync(await third.SignInAsync(), "main form", ("code", codes[0]))).Status);
        Assert.Contains("7 recovery codes left", (await second.GetAsync(Page)).Said("main"), StringComparison.Ordinal);

        // Five wrong codes, and even the right one has to wait.
        using var hammer = new EditorClient(_guide.Client.BaseAddress!);
        var form = await hammer.SignInAsync();
        for (var i = 0; i < 4; i++)
            Assert.Equal(HttpStatusCode.BadRequest,
                (await hammer.SendAsync(form, "main form", ("code", "not a code"))).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests,
            (await hammer.SendAsync(form, "main form", ("code", codes[1]))).Status);
        _guide.Later();
        Assert.Equal("/edit", (await hammer.SendAsync(form, "main form", ("code", codes[1]))).Location);
    }

    [Fact]
    public async Task A_link_does_not_go_around_it_and_the_operator_can_turn_it_off()
    {
        _guide.Start();
        using var editor = await EditorClient.SignedInAsync(_guide);
        await _guide.TurnOnSecondFactorAsync(editor);

        using var holder = new EditorClient(_guide.Client.BaseAddress!);
        var link = await holder.GetAsync(
            await EditorClient.LinkAsync(_guide, "ada@example.org"));
        Assert.Equal("/edit/sign-in?chosen=true",
            (await holder.SendAsync(link, "main form", ("password", EditorClient.Password))).Location);
        Assert.Equal(HttpStatusCode.Redirect, (await holder.GetAsync("/edit")).Status);
        Assert.True((await holder.SignInAsync()).Has("#code"));

        Assert.Equal(0, await EditorCommand.RunAsync(
            _guide.Arguments, "ada@example.org", EditorCommand.ResetSecondFactorAsync, TextWriter.Null,
            TextWriter.Null));
        Assert.Equal("/edit", (await holder.SignInAsync()).Location);
        Assert.Contains("Off:", (await holder.GetAsync(Page)).Said("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_is_required_an_editor_without_one_reaches_the_account_alone()
    {
        _guide.Start(settings: ("FrameworkGuide:SecondFactor", "required"));
        using var editor = await EditorClient.SignedInAsync(_guide);
        foreach (var address in (string[])["/edit", "/edit/document/frameworks/alpha.md",
            "/edit/preview/frameworks/alpha.md", "/edit/changes"])
            Assert.Equal(Page, (await editor.GetAsync(address)).Location);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit/account")).Status);

        var (_, _) = await _guide.TurnOnSecondFactorAsync(editor);

        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit/document/frameworks/alpha.md")).Status);
        var off = await editor.SendAsync(
            await editor.GetAsync(Page), $"#second-factor-form", ("currentPassword", EditorClient.Password));
        Assert.Equal(8, off.Document.QuerySelectorAll("#codes li").Length);
    }
}
