using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>
/// Some editors, a disk and one document, in an order of chance: pages are opened and stand open, forms are sent
/// from them late. A model of the promise runs beside the site: whatever changes at different places stays,
/// whatever changes at one place is asked about, and nothing else changes. After every step the file must say, to
/// the byte, what the model says.
/// </summary>
internal sealed class EditorSequence
{
    private readonly TestGuide _guide;
    private readonly string _path;
    private readonly Random _random;
    private readonly EditedPlaces _places;
    private readonly Dictionary<string, State> _known = new(StringComparer.Ordinal);
    private readonly Writer[] _writers;
    private readonly List<string> _steps = [];
    private State? _published;
    private int _words;

    public EditorSequence(TestGuide guide, string path, IReadOnlyList<EditorClient> editors, Random random)
    {
        (_guide, _path, _random) = (guide, path, random);
        var text = guide.Content.Read(path);
        _places = new EditedPlaces(text);
        _published = Known(text, ImmutableDictionary<EditedPlace, string?>.Empty);
        _writers = [.. editors.Select(e => new Writer(e))];
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

    private async Task OpenAsync(Writer writer)
    {
        var shown = Shown(writer);
        var page = await writer.Client.OpenAsync(_path);
        Note(writer, "open", page);
        Assert.Equal(shown is null ? HttpStatusCode.NotFound : HttpStatusCode.OK, page.Status);
        if (shown is not { } state)
            return;
        Assert.Equal(state.Text.Text, TextOf(page));
        writer.Page = new Held(page, state.Original, state.Text, writer.Draft?.Token);
    }

    private async Task TypeAsync(Writer writer)
    {
        if (writer.Page is not { } from)
            return;
        var typed = from.Text;
        for (var i = _random.Next(1, 3); i > 0; i--)
            typed = Changed(typed);
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

    private async Task LookAsync(Writer writer)
    {
        var page = await writer.Client.GetAsync("/edit/publish/" + _path);
        Note(writer, "look", page);
        Assert.Equal(Shown(writer) is null ? HttpStatusCode.NotFound : HttpStatusCode.OK, page.Status);
        writer.Looked = new Looked(page, _published, writer.Draft?.Token);
    }

    /// <summary>Presses what the page offers: takes versions, or publishes.</summary>
    private async Task PressAsync(Writer writer)
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
        var merged = HasChanges(writer.Draft) ? Merge(writer.Draft!, takesMine) : default;
        var answer = asks
            ? await writer.Client.SendAsync(looked.Page, "form.edit-conflicts", choices)
            : await writer.Client.SendAsync(
                looked.Page, $"form[action='/edit/publish/{_path}']", ("reason", "Because."));
        Note(writer, asks ? "choose" : "publish", answer);
        Assert.Equal(isCurrent ? HttpStatusCode.Redirect : HttpStatusCode.Conflict, answer.Status);
        writer.Looked = isCurrent ? null : new Looked(answer, _published, writer.Draft?.Token);
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

    private async Task PublishAsync(Writer writer)
    {
        for (var tries = 0; tries < 6 && HasChanges(writer.Draft); tries++)
        {
            await LookAsync(writer);
            await PressAsync(writer);
        }
    }

    private async Task DiscardAsync(Writer writer)
    {
        if (writer.Page is not { } held || !held.Page.Has("form.edit-discard"))
            return;
        var answer = await writer.Client.SendAsync(held.Page, "form.edit-discard");
        Note(writer, "discard", answer);
        var isGone = writer.Draft is null || writer.Draft.Token == held.Token;
        Assert.Equal(isGone ? "/edit" : $"/edit/document/{_path}?kept=true", answer.Location);
        if (isGone)
            writer.Draft = null;
    }

    private async Task RestoreAsync(Writer writer)
    {
        var history = await writer.Client.GetAsync("/edit/history/" + _path);
        if (history.Document.QuerySelectorAll(".edit-revisions a[href^='/edit/change/']") is not { Length: > 0 } links)
            return;
        var address = links[_random.Next(links.Length)].GetAttribute("href")!;
        var change = _guide.Service<PeopleStore>()
            .FindChange(long.Parse(address.Split('/')[^1], CultureInfo.InvariantCulture))!;
        if (new[] { change.Before?.Text, change.Revision.Text }.Any(t => t is not null && !_known.ContainsKey(t)))
            return; // Of an earlier sequence with this document.
        var (before, after) = (StateOf(change.Before?.Text), StateOf(change.Revision.Text));
        var undoes = before is not null && after is not null && _random.Next(2) == 0;
        var draft = undoes ? new ModelDraft(after, before!) : new ModelDraft(_published, (after ?? before)!);
        var page = await writer.Client.GetAsync(address);
        var answer = await writer.Client.SendAsync(page, $"form[action$='handler={(undoes ? "Undo" : "Restore")}']");
        Note(writer, undoes ? "undo" : "restore", answer);
        if (draft.Text == _published)
            Assert.EndsWith("?same=true", answer.Location, StringComparison.Ordinal);
        else if (HasChanges(writer.Draft) && writer.Draft!.Text != draft.Text)
            Assert.EndsWith("?own=true", answer.Location, StringComparison.Ordinal);
        else
        {
            Assert.StartsWith("/edit/document/", answer.Location, StringComparison.Ordinal);
            writer.Draft = draft;
        }
    }

    private async Task RemoveLookAsync(Writer writer)
    {
        var page = await writer.Client.GetAsync("/edit/remove/" + _path);
        Note(writer, "look at removing", page);
        Assert.Equal(_published is null ? HttpStatusCode.NotFound : HttpStatusCode.OK, page.Status);
        writer.Removing = _published is null ? null : new Looked(page, _published, null);
    }

    private async Task RemovePressAsync(Writer writer)
    {
        if (writer.Removing is not { } looked)
            return;
        var answer = await writer.Client.SendAsync(looked.Page, "main form.edit-form", ("reason", "Not needed."));
        Note(writer, "remove", answer);
        var isTaken = _published is null || _published == looked.Published;
        Assert.Equal(isTaken ? HttpStatusCode.Redirect : HttpStatusCode.Conflict, answer.Status);
        writer.Removing = null;
        if (isTaken)
            _published = null;
    }

    private Task ChangeOnDiskAsync()
    {
        _published = Changed(_published ?? _known.Values.First());
        _guide.Content.Write(_path, _published.Text);
        _steps.Add("disk");
        return Task.CompletedTask;
    }

    private async Task ImportAsync()
    {
        await _guide.Service<ContentImporter>().ImportWhatDiffersAsync(CancellationToken.None);
        _steps.Add("import");
    }

    /// <summary>Another word at a place of chance, or a place taken away.</summary>
    private State Changed(State state)
    {
        var place = _places.All[_random.Next(_places.All.Count)];
        var line = place.IsRemovable && _random.Next(4) == 0 ? null : _places.WithWord(place, $"w{++_words}");
        var changes = state.Changes.SetItem(place, line);
        return Known(_places.Text(changes), changes);
    }

    /// <summary>
    /// What a draft says with what is published now: by place, the one that changed it; the chosen one where both did.
    /// </summary>
    private (State State, int Conflicts) Merge(ModelDraft draft, bool takesMine)
    {
        if (_published is null || _published == draft.Original)
            return (draft.Text, 0);
        var (merged, conflicts) = (draft.Text.Changes, 0);
        foreach (var place in draft.Text.Changes.Keys.Union(_published.Changes.Keys)
            .Union(draft.Original?.Changes.Keys ?? []))
        {
            var (mine, theirs) = (Line(draft.Text, place), Line(_published, place));
            var original = draft.Original is null ? null : Line(draft.Original, place);
            if (mine == theirs || original is not null && theirs == original)
                continue;
            var isAsked = original is not null ? mine != original : mine.Line is not null && theirs.Line is not null;
            if (isAsked)
                conflicts++;
            var takes = isAsked ? takesMine : original is null && theirs.Line is null;
            if (!takes)
                merged = theirs.IsChanged ? merged.SetItem(place, theirs.Line) : merged.Remove(place);
        }

        return (Known(_places.Text(merged), merged), conflicts);

        static PlaceLine Line(State state, EditedPlace place) =>
            state.Changes.TryGetValue(place, out var line) ? new PlaceLine(true, line) : new PlaceLine(false, "");
    }

    private (State? Original, State Text)? Shown(Writer writer) =>
        HasChanges(writer.Draft) ? (writer.Draft!.Original, writer.Draft.Text)
            : _published is null ? null
            : (_published, _published);

    /// <summary>What says what is published is no draft.</summary>
    private ModelDraft? Begun(State? original, State text) =>
        text == _published ? null : new ModelDraft(original, text);

    private bool HasChanges(ModelDraft? draft) =>
        draft is not null && draft.Text != draft.Original && draft.Text != _published;

    private State? StateOf(string? text) => text is null ? null : _known[text];

    private State Known(string text, ImmutableDictionary<EditedPlace, string?> changes) =>
        _known.TryGetValue(text, out var known) ? known : _known[text] = new State(text, changes);

    private static string TextOf(ShownPage page) => ((IHtmlTextAreaElement)page.One("#text")).Value;

    private void Note(Writer writer, string what, ShownPage answer)
    {
        _steps.Add($"{Array.IndexOf(_writers, writer)} {what} {(int)answer.Status}");
        Assert.True((int)answer.Status < 500, answer.Html);
    }

    private void AssertFile()
    {
        Assert.Equal(_published is not null, File.Exists(_guide.Content[_path]));
        if (_published is not null)
            Assert.Equal(_published.Text, _guide.Content.Read(_path));
    }

    /// <summary>A text of the document, and how it differs from the first one.</summary>
    private sealed record State(string Text, ImmutableDictionary<EditedPlace, string?> Changes)
    {
        public bool Equals(State? other) => Text == other?.Text;

        public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
    }

    private sealed record PlaceLine(bool IsChanged, string? Line);

    /// <summary>A saved draft; each save has a token of its own, as it has a version.</summary>
    private sealed record ModelDraft(State? Original, State Text)
    {
        public object Token { get; } = new();
    }

    private sealed record Held(ShownPage Page, State? Original, State Text, object? Token);

    private sealed record Looked(ShownPage Page, State? Published, object? Token);

    private sealed class Writer(EditorClient client)
    {
        public EditorClient Client { get; } = client;

        public ModelDraft? Draft { get; set; }

        public Held? Page { get; set; }

        public Looked? Looked { get; set; }

        public Looked? Removing { get; set; }
    }
}
