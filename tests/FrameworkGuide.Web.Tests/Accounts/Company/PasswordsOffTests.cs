using System.Net;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Accounts.Company;

/// <summary>A site whose editors have their company's account alone.</summary>
public sealed class PasswordsOffTests : IAsyncLifetime
{
    private static readonly (string, string) Off = ("FrameworkGuide:SignIn:Passwords", "false");

    private CompanyGuide _company = null!;

    public async Task InitializeAsync() => _company = await CompanyGuide.StartAsync();

    public async Task DisposeAsync() => await _company.DisposeAsync();

    [Fact]
    public async Task With_both_ways_each_leads_in()
    {
        using var browser = await EditorClient.SignedInAsync(_company.Guide, "bob@example.org");
        using var another = _company.NewBrowser();

        Assert.Equal("/edit", (await another.SignInAsync(email: "bob@example.org")).Location);
        Assert.Equal("/edit", (await _company.SignInAsync(_company.NewBrowser())).Location);
    }

    [Fact]
    public async Task Passwords_their_links_and_their_sessions_open_nothing_any_more()
    {
        using var bob = await EditorClient.SignedInAsync(_company.Guide, "bob@example.org");
        var form = await _company.NewBrowser().GetAsync("/edit/sign-in");
        var link = await EditorClient.LinkAsync(_company.Guide, "eve@example.org");
        using var sender = _company.NewBrowser();
        var withForm = await sender.GetAsync("/edit/sign-in");
        var withLink = await sender.GetAsync(link);

        _company.Restart(Off);

        using var browser = sender.At(_company.Guide.Client.BaseAddress!);
        using var bobNow = bob.At(_company.Guide.Client.BaseAddress!);
        Assert.Equal(HttpStatusCode.Redirect, (await bobNow.GetAsync("/edit")).Status);
        var page = await browser.GetAsync("/edit/sign-in");
        Assert.True(form.Has("input[type=password]"));
        Assert.False(page.Has("input[type=password]"));
        Assert.True(page.Has("#company"));

        var refused = await browser.SendAsync(
            withForm, "main form", ("email", "bob@example.org"), ("password", EditorClient.Password));
        Assert.Equal(
            (HttpStatusCode.Forbidden,
                "Passwords are switched off on this site. Sign in with your company's account."),
            (refused.Status, refused.Said("#company-problem")));
        var unused = await browser.SendAsync(withLink, "main form", ("password", EditorClient.Password));
        Assert.Equal((HttpStatusCode.Forbidden, "Passwords are switched off"), (unused.Status, unused.Said("h1")));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/edit")).Status);

        Assert.Equal("/edit", (await _company.SignInAsync(browser)).Location);
    }

    [Fact]
    public async Task The_command_says_who_is_an_editor()
    {
        Assert.Equal(
            (1, $"FrameworkGuide:SignIn:Passwords is false: anyone with the claim groups=guide-editors at "
                + $"{_company.Provider.Url}/ is an editor and needs no account made.\n"),
            await CommandAsync(EditorCommand.AddAsync));

        using var browser = _company.NewBrowser();
        await _company.SignInAsync(browser);
        Assert.Equal(
            (0, "ada@example.org may no longer edit. Anyone with the claim groups=guide-editors gets a new account at "
                + "the next sign-in: remove the claim first.\n"),
            await CommandAsync(EditorCommand.RemoveAsync));
    }

    private async Task<(int Code, string Said)> CommandAsync(
        Func<EditorCommand.Accounts, string, TextWriter, TextWriter, Task<int>> action)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var settings = _company.Provider.Settings(Off).Select(s => $"--{s.Name}={s.Value}");
        var code = await EditorCommand.RunAsync(
            [.. _company.Guide.Arguments, .. settings], CompanyGuide.Ada, action, output, error);
        return (code, code == 0 ? output.ToString() : error.ToString());
    }
}
