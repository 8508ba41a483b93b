using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Accounts;

public sealed class EditingWaitsTests
{
    [Fact]
    public async Task An_editor_is_told_that_editing_waits_while_the_store_cannot_be_used()
    {
        using var guide = new TestGuide();
        guide.Start();
        using var editor = await EditorClient.SignedInAsync(guide);
        var form = await editor.OpenAsync("frameworks/alpha.md");
        using var stranger = new EditorClient(guide.Client.BaseAddress!);
        var signIn = await stranger.GetAsync("/edit/sign-in");

        // A table with another name is one that cannot be read.
        guide.Store.Rename("Sessions", "Lost");
        guide.Store.Rename("AspNetUsers", "LostUsers");

        foreach (var answer in new[]
        {
            await editor.GetAsync("/edit"),
            await editor.GetAsync("/edit/preview/frameworks/alpha.md"),
            await editor.SendAsync(form, "form.edit-document", ("text", "Words.\nMore words.")),
            await stranger.SendAsync(
                signIn, "main form", ("email", "ada@example.org"), ("password", EditorClient.Password)),
        })
        {
            Assert.True(answer.Status == HttpStatusCode.ServiceUnavailable,
                $"{answer.Address} answers {answer.Status}");
            Assert.Equal("Editing is paused", answer.Said("h1"));
            Assert.DoesNotContain(EditorClient.Password, answer.Html, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/frameworks/alpha")).Status);
        guide.Store.Rename("Lost", "Sessions");
        guide.Store.Rename("LostUsers", "AspNetUsers");
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit")).Status);
    }
}
