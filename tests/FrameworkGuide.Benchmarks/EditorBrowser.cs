using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace FrameworkGuide.Benchmarks;

/// <summary>An editor who is signed in, and sends the forms of pages.</summary>
internal static partial class EditorBrowser
{
    private const string Email = "ada@example.org";
    private const string Password = "four words and more";

    public static async Task<HttpClient> SignInAsync(ServerProcess server, string site, string[] settings)
    {
        var address = $"http://127.0.0.1:{server.Port}";
        var start = new ProcessStartInfo(
            "dotnet", [site, "editor", "add", "--email", Email, "--urls", address, .. settings])
        {
            RedirectStandardOutput = true,
        };
        using var command = Process.Start(start)!;
        var output = await command.StandardOutput.ReadToEndAsync();
        var link = new Uri(output.Trim().Split('\n')[^1]).PathAndQuery;
        var editor = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(2) };
        editor.DefaultRequestHeaders.Add("Origin", address);
        var page = await GetAsync(editor, link);
        await SendAsync(
            editor, page, Link().Match(page).Groups["action"].Value, ("email", Email), ("password", Password));
        return editor;
    }

    public static async Task SendAsync(
        HttpClient editor, string page, string action, params (string Name, string Value)[] fields)
    {
        var hidden = Hidden().Matches(page)
            .Select(m => (m.Groups["name"].Value, WebUtility.HtmlDecode(m.Groups["value"].Value)));
        var all = hidden.Where(h => fields.All(f => f.Name != h.Item1)).DistinctBy(h => h.Item1).Concat(fields);
        using var form = new FormUrlEncodedContent(all.Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var answer = await editor.PostAsync(new Uri(WebUtility.HtmlDecode(action), UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    public static async Task<string> GetAsync(HttpClient editor, string page)
    {
        using var answer = await editor.GetAsync(new Uri(page, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode && answer.RequestMessage!.RequestUri!.AbsolutePath != "/edit/sign-in"
            ? text
            : throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"{page} answers {answer.StatusCode}."));
    }

    [GeneratedRegex("<form[^>]*action=\"(?<action>/edit/set-password[^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*name=\"(?<name>[^\"]*)\"[^>]*value=\"(?<value>[^\"]*)\"|"
        + "<input[^>]*name=\"(?<name>[^\"]*)\"[^>]*type=\"hidden\"[^>]*value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();
}
