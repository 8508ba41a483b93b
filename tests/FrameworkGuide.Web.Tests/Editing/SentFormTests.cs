using System.Net;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>What is sent to the pages of editors: how much is taken of whom, and what is shown again.</summary>
public sealed class SentFormTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string Secret = "correct-horse-battery";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_stranger_can_send_no_more_than_a_sign_in_takes_and_sees_none_of_it_again()
    {
        _guide.Start(watch: false);
        using var stranger = new EditorClient(_guide.Client.BaseAddress!);
        foreach (var address in (string[])["/edit/document/" + Alpha, "/edit/sign-in", "/edit/set-password",
            "/edit/nowhere", "/edit/preview/" + Alpha])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new FormUrlEncodedContent([KeyValuePair.Create("text", new string('<', 9_000_000))]),
            };
            request.Headers.ExpectContinue = true;
            request.Headers.Add("Origin", _guide.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
            using var long26 = await _guide.Client.SendAsync(request);
            Assert.Equal(address.Contains("preview", StringComparison.Ordinal)
                ? HttpStatusCode.MethodNotAllowed
                : HttpStatusCode.RequestEntityTooLarge, long26.StatusCode);
            Assert.InRange((await long26.Content.ReadAsByteArrayAsync()).Length, 1, 10_000);

            var longer = await stranger.PostAsync(
                address, [KeyValuePair.Create("text", new string('<', SentForms.LargestBodyOfStrangers))]);
            Assert.DoesNotContain("&lt;&lt;", longer.Html, StringComparison.Ordinal);
            var many = await stranger.PostAsync(
                address, Enumerable.Range(0, 1000).Select(i => KeyValuePair.Create($"f{i}", "")));
            Assert.True((int)many.Status is 400 or 405, $"{address}: {many.Status}");
            var kept = await stranger.PostAsync(address,
                [
                    KeyValuePair.Create("text", "Typed words."),
                    KeyValuePair.Create("held-action", "/edit"),
                    KeyValuePair.Create("held.text", "Held words."),
                ]);
            Assert.DoesNotContain("Typed words.", kept.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("Held words.", kept.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_editor_can_send_the_longest_document_whatever_is_in_it()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        foreach (var text in (string[])[new string('<', 256 * 1024), new string('ä', 128 * 1024), string.Concat(
            Enumerable.Repeat("ab\n", 256 * 1024 / 3))])
        {
            Assert.Equal(HttpStatusCode.Redirect, (await ada.WriteAsync(Alpha, text)).Status);
            Assert.Equal(text.Trim(), ((IHtmlTextAreaElement)(await ada.OpenAsync(Alpha)).One("#text")).Value.Trim());
        }
    }

    [Fact]
    public async Task What_is_too_long_for_an_editor_is_refused_in_words_and_stays_in_the_browser()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        foreach (var length in (int[])[400_000, 3_000_000])
        {
            var refused = await ada.WriteAsync(Alpha, new string('<', length));
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
            Assert.Contains("A document can have up to 256 kB. What you typed is still in your browser",
                refused.Said(".lead"), StringComparison.Ordinal);
            Assert.InRange(refused.Html.Length, 1, 20_000);
        }

        Assert.DoesNotContain(
            "<<<", ((IHtmlTextAreaElement)(await ada.OpenAsync(Alpha)).One("#text")).Value, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await ada.GetAsync("/edit")).Status);
    }

    [Fact]
    public async Task No_page_ever_shows_a_password_a_code_or_a_token_that_was_sent()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        using var stranger = new EditorClient(_guide.Client.BaseAddress!);
        string[] names = ["password", "newPassword", "new-password", "current_password", "PASSWORD", "code",
            "recoveryCode", "pin", "token"];
        foreach (var (client, path) in (IReadOnlyList<(EditorClient, string)>)[(ada, Alpha), (stranger, Alpha)])
            foreach (var address in (string[])["/edit/sign-in", "/edit/account", "/edit/account?handler=SignOut",
                "/edit/document/" + path, "/edit/new", "/edit/nowhere"])
            {
                var answer = await client.PostAsync(address, names.Select(n => KeyValuePair.Create(n, Secret))
                    .Append(KeyValuePair.Create("email", "ada@example.org")));
                Assert.DoesNotContain(Secret, answer.Html, StringComparison.Ordinal);
                var carried = await client.PostAsync(
                    address, names.Select(n => KeyValuePair.Create("held." + n, Secret))
                        .Append(KeyValuePair.Create("held-action", "/edit/new")));
                Assert.DoesNotContain(Secret, carried.Html, StringComparison.Ordinal);
            }
    }

    [Fact]
    public async Task Too_many_passwords_show_none_of_them_and_lose_nothing_that_waited_for_the_sign_in()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        var page = await ada.OpenAsync(Alpha);
        await ada.SendAsync(await ada.GetAsync("/edit/account"), ".edit-nav form");
        var answer = await ada.SendAsync(page, "form.edit-document", ("text", "Typed for hours."));

        for (var i = 0; i < 11; i++)
        {
            answer = await ada.SendAsync(answer, "main form", ("email", "nobody@example.org"), ("password", Secret));
            Assert.DoesNotContain(Secret, answer.Html, StringComparison.Ordinal);
            Assert.Equal("Typed for hours.", ((IHtmlInputElement)answer.One("[name='held.text']")).Value);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
    }

    [Fact]
    public async Task Strangers_can_send_so_many_forms_a_minute_whatever_the_limit_is()
    {
        _guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));
        using var ada = await EditorClient.SignedInAsync(_guide);
        using var stranger = new EditorClient(_guide.Client.BaseAddress!);
        for (var i = 0; i < 119; i++) // and one that set the password
            Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PostAsync("/edit/new", [])).Status);

        var refused = await stranger.PostAsync("/edit/new", []);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync("/edit")).Status);
        await ada.ReplaceAsync(Alpha, "Alpha words.", "An editor goes on.");
    }
}
