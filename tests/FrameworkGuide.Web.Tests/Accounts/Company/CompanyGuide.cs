using System.Net;
using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Accounts.Company;

/// <summary>A guide whose editors sign in with their company's account, and the company's provider.</summary>
internal sealed class CompanyGuide : IAsyncDisposable
{
    public const string Start = "/edit/sign-in?handler=Company";
    public const string Ada = "ada@example.org";

    private readonly HttpClient _outside = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private CompanyGuide(CompanyProvider provider, TestGuide guide) => (Provider, Guide) = (provider, guide);

    public CompanyProvider Provider { get; private set; }

    public TestGuide Guide { get; }

    /// <summary>Where the provider was when it was stopped.</summary>
    public string Address { get; private set; } = "";

    /// <param name="settings">Of the site, besides those of the company's sign-in.</param>
    public static async Task<CompanyGuide> StartAsync(params (string Name, string Value)[] settings)
    {
        var company = new CompanyGuide(await CompanyProvider.StartAsync(), new TestGuide());
        company.Is("ada-1", Ada, isVerified: true);
        company.Restart(settings);
        return company;
    }

    public void Restart(params (string Name, string Value)[] settings)
    {
        Guide.Stop();
        Guide.Start(watch: false, Provider.Settings(settings));
    }

    /// <summary>Says who is signed in at the company.</summary>
    public void Is(string subject, string? email, bool? isVerified, params string[] groups)
    {
        Provider.Claims = new JsonObject
        {
            ["sub"] = subject,
            ["groups"] = new JsonArray([.. (groups.Length > 0 ? groups : ["staff", "guide-editors"]).Select(
                g => JsonValue.Create(g))]),
        };
        if (email is not null)
            Provider.Claims["email"] = email;
        if (isVerified is { } value)
            Provider.Claims["email_verified"] = value;
    }

    public static void AssertRefused(ShownPage page, HttpStatusCode status, string sentence)
    {
        Assert.True(page.Has("#company-problem"), $"{(int)page.Status} {page.Location}: {page.Html}");
        Assert.Equal((status, sentence), (page.Status, page.Said("#company-problem")));
        Assert.Equal("Sign in to edit", page.Said("h1"));
        Assert.True(page.Has("#company"));
    }

    public EditorClient NewBrowser() => new(Guide.Client.BaseAddress!);

    /// <summary>The whole way: to the company, and back.</summary>
    public async Task<ShownPage> SignInAsync(EditorClient browser, string start = Start) =>
        await browser.GetAsync(await AnswerAsync(browser, start));

    /// <summary>The way to the company: the address that it sends the browser back to.</summary>
    public async Task<string> AnswerAsync(EditorClient browser, string start = Start)
    {
        var page = await browser.GetAsync(start);
        Assert.True(page.Location is not null, $"{(int)page.Status}: {page.Html}");
        return await AnswerToAsync(page.Location!);
    }

    /// <summary>What the provider answers a browser that was sent there.</summary>
    public async Task<string> AnswerToAsync(string address)
    {
        Assert.StartsWith(Provider.Url + "/authorize?", address, StringComparison.Ordinal);
        using var answer = await _outside.GetAsync(new Uri(address));
        return answer.Headers.Location!.PathAndQuery;
    }

    /// <summary>The lines of the log about Ada's account.</summary>
    public IEnumerable<LogEvent> Noted(string what) => Guide.Log.Events.Where(e =>
        e.Properties.TryGetValue("AccountEvent", out var noted) && noted.ToString() == what
        && e.Properties["Account"].ToString() == $"\"{Ada}\"");

    public async Task StopProviderAsync()
    {
        Address = Provider.Url;
        await Provider.DisposeAsync();
    }

    /// <summary>At the same address as before.</summary>
    public async Task RestartProviderAsync()
    {
        var claims = Provider.Claims;
        Provider = await CompanyProvider.StartAsync(new Uri(Address).Port);
        Provider.Claims = claims;
    }

    public async ValueTask DisposeAsync()
    {
        _outside.Dispose();
        Guide.Dispose();
        await Provider.DisposeAsync();
    }
}
