using System.Net;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Commands;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>
/// An editor with a browser of their own, without scripts: opens pages and sends the forms they hold.
/// </summary>
internal sealed class EditorClient : IDisposable
{
    public const string Password = "four words and more";

    private readonly HttpClient _client;

    /// <param name="from">The address it comes from, where the guide trusts this machine as a proxy;
    /// null for this machine.</param>
    public EditorClient(Uri address, string? from = null)
    {
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false })
        {
            BaseAddress = address,
        };
        if (from is not null)
            _client.DefaultRequestHeaders.Add("X-Forwarded-For", from);
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Somebody with an account, signed in by the link of the command.</summary>
    public static async Task<EditorClient> SignedInAsync(TestGuide guide, string email = "ada@example.org")
    {
        var editor = new EditorClient(guide.Client.BaseAddress!);
        var page = await editor.GetAsync(await LinkAsync(guide, email));
        var answer = await editor.SendAsync(page, "main form", ("password", Password));
        Assert.Equal("/edit", answer.Location);
        return editor;
    }

    /// <summary>Somebody who copied all cookies this browser has.</summary>
    public EditorClient Copy() => At(_client.BaseAddress!);

    /// <summary>
    /// The same browser at another instance, or where the guide listens now: cookies know no ports (RFC 6265, 8.5).
    /// </summary>
    public EditorClient At(Uri address)
    {
        var copy = new EditorClient(address);
        copy.Cookies.Add(Cookies.GetAllCookies());
        return copy;
    }

    /// <summary>Sends the sign-in form.</summary>
    public async Task<ShownPage> SignInAsync(
        string password = Password, string address = "/edit/sign-in", string email = "ada@example.org") =>
        await SendAsync(await GetAsync(address), "main form", ("email", email), ("password", password));

    /// <summary>Signs in while signed in: the form is one of before.</summary>
    public async Task SignInAgainAsync()
    {
        var token = ((IHtmlInputElement)(await GetAsync("/edit"))
            .One(".edit-nav form input[name=__RequestVerificationToken]")).Value;
        var answer = await PostAsync("/edit/sign-in",
            [
                KeyValuePair.Create("__RequestVerificationToken", token),
                KeyValuePair.Create("email", "ada@example.org"),
                KeyValuePair.Create("password", Password),
            ]);
        Assert.Equal("/edit", answer.Location);
    }

    /// <summary>The path of the link that the command prints.</summary>
    public static Task<string> LinkAsync(TestGuide guide, string email) => LinkAsync(guide.Arguments, email);

    /// <param name="settings">Where the guide has its content and its stores.</param>
    public static async Task<string> LinkAsync(string[] settings, string email)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await EditorCommand.RunAsync(
            settings, email, EditorCommand.AddAsync, output, error);
        Assert.True(code == 0, error.ToString());
        return new Uri(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim()).PathAndQuery;
    }

    public async Task<ShownPage> GetAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await ReadAsync(address, response);
    }

    public Task<ShownPage> OpenAsync(string path) => GetAsync("/edit/document/" + path);

    /// <summary>Fills in a form of a page and sends it as a browser does.</summary>
    public async Task<ShownPage> SendAsync(ShownPage page, string form, params (string Name, string Value)[] fields)
    {
        var element = (IHtmlFormElement)page.One(form);
        var values = element.Elements
            .Select(e => e switch
            {
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => default,
                IHtmlInputElement i => (i.Name, i.Value),
                IHtmlTextAreaElement t => (t.Name, Value: t.Value),
                IHtmlSelectElement s => (s.Name, s.Value),
                _ => default,
            })
            .Where(v => v.Name is not null)
            .Where(v => fields.All(f => f.Name != v.Name))
            .Select(v => KeyValuePair.Create(v.Name!, v.Value ?? ""))
            .Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await PostAsync(
            element.GetAttribute("action")!, values.Select(v => KeyValuePair.Create(v.Key, AsBrowsersSend(v.Value))));
    }

    public async Task<ShownPage> PostAsync(
        string address, IEnumerable<KeyValuePair<string, string>> fields, string? origin = null)
    {
        using var request =
            new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Origin", origin ?? _client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var response = await _client.SendAsync(request);
        return await ReadAsync(address, response);
    }

    /// <summary>Saves a text as the draft of a document.</summary>
    public async Task<ShownPage> WriteAsync(string path, string text) =>
        await SendAsync(await OpenAsync(path), "form.edit-document", ("text", text));

    /// <summary>Changes words of a document in the draft and publishes it.</summary>
    public async Task<ShownPage> PublishAsync(string path, string reason = "Because.")
    {
        var address = "/edit/publish/" + path;
        var page = await GetAsync(address);
        for (var redirects = 0; page.Location is { } location && redirects < 3; redirects++)
            page = await GetAsync(location);
        return await SendAsync(page, $"form[action='{address}']", ("reason", reason));
    }

    public async Task ReplaceAsync(string path, string old, string now)
    {
        var page = await OpenAsync(path);
        var text = ((IHtmlTextAreaElement)page.One("#text")).Value;
        Assert.Contains(old, text, StringComparison.Ordinal);
        var answer = await SendAsync(
            page, "form.edit-document", ("text", text.Replace(old, now, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    public void Dispose() => _client.Dispose();

    /// <summary>
    /// Every line end as CR LF; other characters that end lines elsewhere, such as U+2028, are text
    /// (HTML, “form control value”).
    /// </summary>
    private static string AsBrowsersSend(string value) =>
        value.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            .Replace("\n", "\r\n", StringComparison.Ordinal);

    private static async Task<ShownPage> ReadAsync(string address, HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return new ShownPage(
            address, response.StatusCode, response.Headers, html, ShownPage.Read(html));
    }
}
