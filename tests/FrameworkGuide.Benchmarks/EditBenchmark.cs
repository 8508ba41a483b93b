using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// What an editor waits for: the pages that show a draft as if it were published, and what it would change.
/// </summary>
internal static partial class EditBenchmark
{
    private const string Document = "frameworks/django.md";

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
            using var editor = await EditorBrowser.SignInAsync(server, site, settings);
            await WriteAsync(editor, Document, t => Value().Replace(t, "value: 1", 3) + "\nA sentence more.\n");
            foreach (var page in Pages)
                Console.WriteLine($"{count,8:N0}  {page,-38}  {await MeasureAsync(server, editor, page, rounds)}");
        }
    }

    private static async Task<string> MeasureAsync(ServerProcess server, HttpClient editor, string page, int rounds)
    {
        await EditorBrowser.GetAsync(editor, page); // What is compiled at the first call is no part of it.
        var times = new List<double>();
        var worked = server.ProcessorTime;
        for (var i = 0; i < rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            await EditorBrowser.GetAsync(editor, page);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        worked = server.ProcessorTime - worked;
        times.Sort();
        return $"{times[times.Count / 2],6:0} ms  {times[^1],6:0} ms  {worked.TotalMilliseconds / rounds,6:0} ms";
    }

    /// <summary>Saves a draft of a document.</summary>
    public static async Task WriteAsync(HttpClient editor, string document, Func<string, string> change)
    {
        var address = "/edit/document/" + document;
        var page = await EditorBrowser.GetAsync(editor, address);
        var text = WebUtility.HtmlDecode(Text().Match(page).Groups["text"].Value);
        await EditorBrowser.SendAsync(editor, page, address, ("text", change(text)));
    }

    [GeneratedRegex("<textarea[^>]*id=\"text\"[^>]*>\n?(?<text>[^<]*)</textarea>")]
    private static partial Regex Text();

    [GeneratedRegex("value: [0-9.]+")]
    private static partial Regex Value();
}
