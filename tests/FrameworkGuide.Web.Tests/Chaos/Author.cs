using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Chaos;

/// <summary>
/// An editor who keeps one paragraph of a document and writes another number into it each time. What was answered with
/// success is acknowledged: it must not be lost.
/// </summary>
internal sealed class Author(string name, EditorClient browser) : IDisposable
{
    public const string Path = "guides/first.md";

    private EditorClient _browser = browser;

    /// <summary>The newest number that was acknowledged.</summary>
    public int Acknowledged { get; set; }

    /// <summary>The newest number that was tried.</summary>
    public int Tried { get; set; }

    /// <summary>What came of the last try, for whoever looks for a fault.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>The number that a text of the document has in this author's paragraph.</summary>
    public int NumberIn(string text) =>
        int.Parse(Regex.Match(text, $"{name} says ([0-9]+)").Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>Goes on at another instance, or where it is now.</summary>
    public void MoveTo(Uri address)
    {
        var before = _browser;
        _browser = before.At(address);
        before.Dispose();
    }

    /// <summary>Writes the next number and publishes it; looks again where somebody was first.</summary>
    /// <returns>The revision where it was acknowledged; null where it was not, whatever became of it.</returns>
    public async Task<long?> TryPublishAsync()
    {
        Tried++;
        try
        {
            for (var tries = 0; tries < 5; tries++)
            {
                if (!await TryWriteAsync())
                    return null;
                await ChooseMineAsync();
                var answer = await _browser.PublishAsync(Path, $"Number {Tried}");
                Outcome = $"publishing: {answer.Status} {string.Join(" ", answer.AllSaid("#problem, h1 + p"))}";
                if (answer.Status == HttpStatusCode.Redirect)
                {
                    Acknowledged = Tried;
                    return long.Parse(
                        answer.Location!.Split("revision=")[1], CultureInfo.InvariantCulture);
                }

                if (answer.Status != HttpStatusCode.Conflict)
                    return null;
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException or Xunit.Sdk.XunitException)
        {
            Outcome += e.Message; // It was killed meanwhile, or editing waits and there is no form.
        }

        return null;
    }

    public void Dispose() => _browser.Dispose();

    /// <summary>
    /// A draft of before a failure or a backup can be behind what the same author published: then there is a choice.
    /// </summary>
    private async Task ChooseMineAsync()
    {
        var page = await _browser.GetAsync("/edit/publish/" + Path);
        if (page.Has("form.edit-conflicts"))
            await _browser.SendAsync(page, "form.edit-conflicts", ("choice-0", "mine"));
    }

    private async Task<bool> TryWriteAsync()
    {
        var page = await _browser.OpenAsync(Path);
        Outcome = $"opening: {page.Status} {page.Location} {string.Join(" ", page.AllSaid("h1 + p, [role=alert]"))}";
        if (page.Status != HttpStatusCode.OK || !page.Has("#text"))
            return false;
        var text = ((IHtmlTextAreaElement)page.One("#text")).Value;
        var lines = text.Split('\n').Select(
            l => l.StartsWith(name + " says ", StringComparison.Ordinal) ? $"{name} says {Tried}." : l);
        var answer = await _browser.SendAsync(page, "form.edit-document", ("text", string.Join('\n', lines)));
        Outcome = $"writing: {answer.Status} {string.Join(" ", answer.AllSaid("h1 + p, [role=alert]"))}";
        return answer.Status == HttpStatusCode.Redirect;
    }
}
