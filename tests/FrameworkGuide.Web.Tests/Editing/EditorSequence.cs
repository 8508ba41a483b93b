using System.Net;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Tests.Support;
using static FrameworkGuide.Web.Tests.Editing.EditorModel;
using static FrameworkGuide.Web.Tests.Editing.SequenceWriter;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>
/// Some editors, a disk and one document, in an order of chance: pages are opened and stand open, forms are sent
/// from them late. A model of the promise runs beside the site: whatever changes at different places stays,
/// whatever changes at one place is asked about, and nothing else changes. After every step the file must say, to
/// the byte, what the model says.
/// </summary>
internal sealed partial class EditorSequence
{
    private readonly TestGuide _guide;
    private readonly string _path;
    private readonly Random _random;
    private readonly EditorModel _model;
    private readonly SequenceWriter[] _writers;
    private readonly List<string> _steps = [];
    private State? _published;

    public EditorSequence(TestGuide guide, string path, IReadOnlyList<EditorClient> editors, Random random)
    {
        (_guide, _path, _random) = (guide, path, random);
        _model = new EditorModel(guide.Content.Read(path), random);
        _published = _model.First;
        _writers = [.. editors.Select(e => new SequenceWriter(e))];
    }

    /// <summary>What was done, for whoever has to find out what went wrong.</summary>
    public string Steps => string.Join("; ", _steps);

    public async Task RunAsync(int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            await StepAsync();
            AssertFile();
        }

        foreach (var writer in _writers)
        {
            await PublishAsync(writer);
            AssertFile();
            Assert.False(HasChanges(writer.Draft));
        }
    }

    private Task StepAsync()
    {
        var writer = _writers[_random.Next(_writers.Length)];
        var canGo = !_path.StartsWith("frameworks/", StringComparison.Ordinal);
        return _random.Next(100) switch
        {
            < 20 => OpenAsync(writer),
            < 50 => TypeAsync(writer),
            < 60 => LookAsync(writer),
            < 70 => PressAsync(writer),
            < 77 => PublishAsync(writer),
            < 81 => DiscardAsync(writer),
            < 87 => RestoreAsync(writer),
            < 89 when canGo => RemoveLookAsync(writer),
            < 91 when canGo => RemovePressAsync(writer),
            < 97 => ChangeOnDiskAsync(),
            _ => ImportAsync(),
        };
    }

    private async Task OpenAsync(SequenceWriter writer)
    {
        var shown = Shown(writer);
        var page = await writer.Client.OpenAsync(_path);
        Note(writer, "open", page);
        Assert.Equal(shown is null ? HttpStatusCode.NotFound : HttpStatusCode.OK, page.Status);
        if (shown is not { } state)
            return;
        Assert.Equal(state.Text.Text, TextOf(page));
        writer.Page = new HeldPage(page, state.Original, state.Text, writer.Draft?.Token);
    }

    private async Task TypeAsync(SequenceWriter writer)
    {
        if (writer.Page is not { } from)
            return;
        var typed = from.Text;
        for (var i = _random.Next(1, 3); i > 0; i--)
            typed = _model.Changed(typed);
        var answer = await writer.Client.SendAsync(from.Page, "form.edit-document", ("text", typed.Text));
        Note(writer, "type", answer);
        var isStale = HasChanges(writer.Draft) && writer.Draft!.Token != from.Token;
        if (isStale)
        {
            Assert.Equal(HttpStatusCode.Conflict, answer.Status);
            Assert.Equal(typed.Text, TextOf(answer));
            answer = await writer.Client.SendAsync(answer, "form.edit-document");
            Note(writer, "type again", answer);
        }

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        if (typed != from.Text || isStale)
            writer.Draft = Begun(from.Original, typed);
        if (_random.Next(2) == 0)
            await OpenAsync(writer);
    }

    private async Task LookAsync(SequenceWriter writer)
    {
        var page = await writer.Client.GetAsync("/edit/publish/" + _path);
        Note(writer, "look", page);
        Assert.Equal(Shown(writer) is null ? HttpStatusCode.NotFound : HttpStatusCode.OK, page.Status);
        writer.Looked = new LookedPage(page, _published, writer.Draft?.Token);
    }

    /// <summary>Presses what the page offers: takes versions, or publishes.</summary>
    private async Task PressAsync(SequenceWriter writer)
    {
        if (writer.Looked is not { } looked)
            return;
        var asks = looked.Page.Has("form.edit-conflicts");
        if (!asks && !looked.Page.Has("#reason"))
        {
            writer.Looked = null;
            return;
        }

        var isCurrent = HasChanges(writer.Draft) && looked.Token == writer.Draft!.Token
            && looked.Published == _published;
        var takesMine = _random.Next(2) == 0;
        var choices = looked.Page.Document.QuerySelectorAll("input[type=hidden][name^=place-]")
            .Select(p => (p.GetAttribute("name")!.Replace("place-", "choice-", StringComparison.Ordinal),
                takesMine ? "mine" : "theirs")).ToArray();
        var merged = HasChanges(writer.Draft) ? _model.Merge(writer.Draft!, _published, takesMine) : default;
        var answer = asks
            ? await writer.Client.SendAsync(looked.Page, "form.edit-conflicts", choices)
            : await writer.Client.SendAsync(
                looked.Page, $"form[action='/edit/publish/{_path}']", ("reason", "Because."));
        Note(writer, asks ? "choose" : "publish", answer);
        Assert.Equal(isCurrent ? HttpStatusCode.Redirect : HttpStatusCode.Conflict, answer.Status);
        writer.Looked = isCurrent ? null : new LookedPage(answer, _published, writer.Draft?.Token);
        if (!isCurrent)
            return;
        Assert.Equal(merged.Conflicts > 0, asks);
        if (asks && writer.Draft!.Original is not null)
            Assert.Equal(merged.Conflicts, choices.Length);
        if (asks)
            writer.Draft = Begun(_published, merged.State);
        else
            (_published, writer.Draft) = (merged.State, null);
    }

    private async Task PublishAsync(SequenceWriter writer)
    {
        for (var tries = 0; tries < 6 && HasChanges(writer.Draft); tries++)
        {
            await LookAsync(writer);
            await PressAsync(writer);
        }
    }

    private (State? Original, State Text)? Shown(SequenceWriter writer) =>
        HasChanges(writer.Draft) ? (writer.Draft!.Original, writer.Draft.Text)
            : _published is null ? null
            : (_published, _published);

    /// <summary>What says what is published is no draft.</summary>
    private ModelDraft? Begun(State? original, State text) =>
        text == _published ? null : new ModelDraft(original, text);

    private bool HasChanges(ModelDraft? draft) =>
        draft is not null && draft.Text != draft.Original && draft.Text != _published;

    private static string TextOf(ShownPage page) => ((IHtmlTextAreaElement)page.One("#text")).Value;

    private void Note(SequenceWriter writer, string what, ShownPage answer)
    {
        _steps.Add($"{Array.IndexOf(_writers, writer)} {what} {(int)answer.Status}");
        Assert.True((int)answer.Status < 500, answer.Html);
    }

    private void AssertFile()
    {
        Assert.Equal(_published is not null, _guide.Content.Has(_path));
        if (_published is not null)
            Assert.Equal(_published.Text, _guide.Content.Read(_path));
    }
}
