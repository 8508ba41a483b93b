using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// What an editor waits for: the pages that show a draft as if it were published, and what it would change.
/// </summary>
internal static partial class EditBenchmark
{
    private const string Document = "frameworks/django.md";
    private const string Email = "ada@example.org";
    private const string Password = "four words and more";

    private static readonly string[] Pages =
        ["/edit/preview/" + Document, "/edit/publish/" + Document, "/edit/document/" + Document, "/edit/care", "/edit"];

    public static async Task RunAsync(int[] counts, int rounds)
    {
        var site = Checkout.PublishSite();
        Console.WriteLine("profiles  page                                       median    slowest  processor");
        foreach (var count in counts)
        {
            var folder = Path.Combine(Checkout.NewFolder(), "content");
            ContentGenerator.Write(folder, count);
            string[] settings =
            [
                $"--FrameworkGuide:ContentPath={folder}",
                $"--FrameworkGuide:DataPath={Checkout.NewFolder()}",
            ];
            using var server = await ServerProcess.StartAsync(site, settings);
            using var editor = await SignInAsync(server, site, settings);
            await WriteDraftAsync(editor);
            foreach (var page in Pages)
                Console.WriteLine($"{count,8:N0}  {page,-38}  {await MeasureAsync(server, editor, page, rounds)}");
        }
    }

    private static async Task<string> MeasureAsync(ServerProcess server, HttpClient editor, string page, int rounds)
    {
        await GetAsync(editor, page); // What is compiled at the first call is no part of it.
        var times = new List<double>();
        var worked = server.ProcessorTime;
        for (var i = 0; i < rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            await GetAsync(editor, page);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        worked = server.ProcessorTime - worked;
        times.Sort();
        return $"{times[times.Count / 2],6:0} ms  {times[^1],6:0} ms  {worked.TotalMilliseconds / rounds,6:0} ms";
    }

    private static async Task<HttpClient> SignInAsync(ServerProcess server, string site, string[] settings)
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

    private static async Task WriteDraftAsync(HttpClient editor)
    {
        var address = "/edit/document/" + Document;
        var page = await GetAsync(editor, address);
        var text = WebUtility.HtmlDecode(Text().Match(page).Groups["text"].Value);
        await SendAsync(editor, page, address, ("text", Value().Replace(text, "value: 1", 3) + "\nA sentence more.\n"));
    }

    private static async Task SendAsync(
        HttpClient editor, string page, string action, params (string Name, string Value)[] fields)
    {
        var hidden = Hidden().Matches(page)
            .Select(m => (m.Groups["name"].Value, WebUtility.HtmlDecode(m.Groups["value"].Value)));
        var all = hidden.Where(h => fields.All(f => f.Name != h.Item1)).DistinctBy(h => h.Item1).Concat(fields);
        using var form = new FormUrlEncodedContent(all.Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var answer = await editor.PostAsync(new Uri(WebUtility.HtmlDecode(action), UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<string> GetAsync(HttpClient editor, string page)
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

    [GeneratedRegex("<textarea[^>]*id=\"text\"[^>]*>\n?(?<text>[^<]*)</textarea>")]
    private static partial Regex Text();

    [GeneratedRegex("value: [0-9.]+")]
    private static partial Regex Value();
}
