using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>What a page asks for, breaks and leaves behind, from before it is opened.</summary>
internal sealed class PrivacyWatch
{
    private readonly ConcurrentQueue<string> _defects = new();
    private readonly int _status;
    private readonly string _host;

    private PrivacyWatch(IBrowserContext reader, string url, int status)
    {
        (_status, _host) = (status, new Uri(url).GetLeftPart(UriPartial.Authority) + "/");
        reader.Request += (_, request) =>
            Note(!request.Url.StartsWith(_host, StringComparison.Ordinal), $"asks for {request.Url}");
        reader.Response += (_, response) =>
            Note(response.Headers.ContainsKey("set-cookie"), $"{response.Url} sets a cookie");
        reader.WebError += (_, error) => Note(true, $"script error: {error.Error}");

        // The browser itself notes the status of a page that says what is wrong with its address.
        reader.Console += (_, message) => Note(
            message.Type is "error" or "warning"
                && !(status >= 400 && message.Text.Contains($"{status}", StringComparison.Ordinal)),
            $"console: {message.Text}");
    }

    public static async Task<PrivacyWatch> OnAsync(IBrowserContext reader, string url, int status)
    {
        var watch = new PrivacyWatch(reader, url, status);
        await reader.AddInitScriptAsync(
            """
            window.violations = [];
            document.addEventListener(
              'securitypolicyviolation', e => violations.push(e.violatedDirective + ' ' + e.blockedURI));
            """);
        return watch;
    }

    public async Task<IEnumerable<string>> DefectsAsync(IPage page, IResponse? answer)
    {
        Note(answer?.Status != _status, $"answers {answer?.Status}, not {_status}");
        foreach (var violation in await page.EvaluateAsync<string[]>("() => violations"))
            Note(true, $"breaks the policy: {violation}");
        foreach (var cookie in await page.Context.CookiesAsync())
            Note(true, $"leaves the cookie {cookie.Name}");
        var stored = await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length");
        Note(stored > 0, "stores something");
        return _defects;
    }

    private void Note(bool isDefect, string defect)
    {
        if (isDefect)
            _defects.Enqueue(defect);
    }
}
