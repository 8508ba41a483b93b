using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace FrameworkGuide.Web.Tests.Accounts;

/// <summary>A session is what the store knows of, whatever cookies somebody has.</summary>
public sealed class SessionTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public SessionTests() => _guide.Start();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Whoever_copied_the_cookies_is_a_stranger_once_the_session_has_ended()
    {
        using var editor = await EditorClient.SignedInAsync(_guide);
        using var first = editor.Copy();
        Assert.True(await IsSignedInAsync(first));

        // Signing in again in the same browser.
        await editor.SignInAgainAsync();
        Assert.False(await IsSignedInAsync(first));
        using var second = editor.Copy();
        Assert.True(await IsSignedInAsync(second));

        // Signing out.
        await editor.SendAsync(await editor.GetAsync("/edit"), ".edit-nav form");
        Assert.False(await IsSignedInAsync(second));
        Assert.False(await IsSignedInAsync(editor));

        // Another password.
        await editor.SignInAsync();
        using var third = editor.Copy();
        using var elsewhere = new EditorClient(_guide.Client.BaseAddress!);
        await elsewhere.SignInAsync();
        const string next = "another four words here";
        var changed = await editor.SendAsync(await editor.GetAsync("/edit/account"), "#password-form",
            ("currentPassword", EditorClient.Password), ("password", next));
        Assert.Equal("/edit/account?done=password", changed.Location);
        Assert.True(await IsSignedInAsync(editor));
        Assert.False(await IsSignedInAsync(third));
        Assert.False(await IsSignedInAsync(elsewhere));
        Assert.Equal(HttpStatusCode.BadRequest, (await elsewhere.SignInAsync()).Status);
        Assert.Equal("/edit", (await elsewhere.SignInAsync(next)).Location);
    }

    [Fact]
    public async Task A_session_ends_after_12_hours_without_use_and_after_30_days_in_any_case()
    {
        _guide.Clock.Stop();
        using var busy = await EditorClient.SignedInAsync(_guide);
        using var idle = new EditorClient(_guide.Client.BaseAddress!);
        await idle.SignInAsync();
        var began = _guide.Clock.GetUtcNow();

        for (var hours = 11; hours < 30 * 24; hours += 11)
        {
            _guide.Clock.Set(began.AddHours(hours));
            Assert.True(await IsSignedInAsync(busy), $"after {hours} hours");
            if (hours == 22)
                Assert.False(await IsSignedInAsync(idle));
        }

        _guide.Clock.Set(began.AddDays(30).AddMinutes(1));
        Assert.False(await IsSignedInAsync(busy));
    }

    [Fact]
    public async Task A_use_is_written_down_at_most_once_in_a_few_minutes()
    {
        using var editor = await EditorClient.SignedInAsync(_guide);
        var began = await OnlySessionAsync();

        await editor.GetAsync("/edit");
        await editor.GetAsync("/edit/care");
        Assert.Equal(began.SeenUtc, (await OnlySessionAsync()).SeenUtc);

        _guide.Clock.Set(_guide.Clock.GetUtcNow().AddMinutes(6));
        await editor.GetAsync("/edit");
        Assert.True((await OnlySessionAsync()).SeenUtc >= began.SeenUtc.AddMinutes(5));
        Assert.Equal(began.BeganUtc, (await OnlySessionAsync()).BeganUtc);
    }

    [Fact]
    public async Task The_account_shows_each_session_and_ends_it_for_the_password()
    {
        using var here = await EditorClient.SignedInAsync(_guide);
        using var there = new EditorClient(_guide.Client.BaseAddress!);
        await there.SignInAsync();
        var page = await here.GetAsync("/edit/account");
        var sessions = page.Document.QuerySelectorAll<IHtmlInputElement>("#sessions-form input[type=radio]")
            .Where(i => i.Value != "others").ToList();
        Assert.Equal(2, sessions.Count);
        var other = Assert.Single(
            sessions, s => !s.ParentElement!.TextContent.Contains("(this one)", StringComparison.Ordinal));

        var refused = await here.SendAsync(
            page, "#sessions-form", ("session", other.Value), ("currentPassword", "not the password"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("This is not your current password.", refused.Said("#end-problem"));
        Assert.DoesNotContain("not the password", refused.Html, StringComparison.Ordinal);
        Assert.True(await IsSignedInAsync(there));

        Assert.Equal("/edit/account?done=session", (await here.SendAsync(
            page, "#sessions-form", ("session", other.Value), ("currentPassword", EditorClient.Password))).Location);
        Assert.False(await IsSignedInAsync(there));
        Assert.True(await IsSignedInAsync(here));

        // Somebody else's session is not there to be ended.
        using var bob = await EditorClient.SignedInAsync(_guide, "bob@example.org");
        var mine = (await OnlySessionAsync()).Id.ToString();
        Assert.Equal(HttpStatusCode.NotFound, (await bob.SendAsync(await bob.GetAsync("/edit/account"),
            "#sessions-form", ("session", mine), ("currentPassword", EditorClient.Password))).Status);
        Assert.True(await IsSignedInAsync(here));
    }

    private static async Task<bool> IsSignedInAsync(EditorClient client) =>
        (await client.GetAsync("/edit")).Status == HttpStatusCode.OK;

    private async Task<EditorSession> OnlySessionAsync()
    {
        using var scope = _guide.Service<IServiceScopeFactory>().CreateScope();
        var editor = await scope.ServiceProvider.GetRequiredService<UserManager<Editor>>()
            .FindByEmailAsync("ada@example.org");
        return Assert.Single(await _guide.Service<SessionStore>().ListAsync(editor!.Id));
    }
}
