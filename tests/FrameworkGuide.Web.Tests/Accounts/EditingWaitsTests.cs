using System.Net;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;

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

        Break(guide, "Sessions", "Lost");
        Break(guide, "AspNetUsers", "LostUsers");

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
            Assert.Equal("Editing has to wait", answer.Said("h1"));
            Assert.DoesNotContain(EditorClient.Password, answer.Html, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/frameworks/alpha")).Status);
        Break(guide, "Lost", "Sessions");
        Break(guide, "LostUsers", "AspNetUsers");
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit")).Status);
    }

    /// <summary>A table with another name is one that cannot be read.</summary>
    private static void Break(TestGuide guide, string table, string name)
    {
        using var connection = new SqliteConnection($"Data Source={guide.Data.People};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are constants of this test.
        command.CommandText = $"PRAGMA legacy_alter_table = ON; ALTER TABLE {table} RENAME TO {name}";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
