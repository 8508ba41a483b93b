using System.Globalization;
using System.Net;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;
using static FrameworkGuide.Web.Tests.Editing.EditorModel;
using static FrameworkGuide.Web.Tests.Editing.SequenceWriter;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>Steps beside writing and publishing: drafts discarded, texts restored or removed, and the disk.</summary>
internal sealed partial class EditorSequence
{
    private async Task DiscardAsync(SequenceWriter writer)
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

    private async Task RestoreAsync(SequenceWriter writer)
    {
        var history = await writer.Client.GetAsync("/edit/history/" + _path);
        if (history.Document.QuerySelectorAll(".edit-revisions a[href^='/edit/change/']") is not { Length: > 0 } links)
            return;
        var address = links[_random.Next(links.Length)].GetAttribute("href")!;
        var change = _guide.Service<PeopleStore>()
            .FindChange(long.Parse(address.Split('/')[^1], CultureInfo.InvariantCulture))!;
        if (new[] { change.Before?.Text, change.Revision.Text }.Any(t => t is not null && _model.Find(t) is null))
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

    private async Task RemoveLookAsync(SequenceWriter writer)
    {
        var page = await writer.Client.GetAsync("/edit/remove/" + _path);
        Note(writer, "look at removing", page);
        Assert.Equal(_published is null ? HttpStatusCode.NotFound : HttpStatusCode.OK, page.Status);
        writer.Removing = _published is null ? null : new LookedPage(page, _published, null);
    }

    private async Task RemovePressAsync(SequenceWriter writer)
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
        _published = _model.Changed(_published ?? _model.First);
        _guide.Content.Write(_path, _published.Text);
        _steps.Add("disk");
        return Task.CompletedTask;
    }

    private async Task ImportAsync()
    {
        await _guide.Service<ContentImporter>().ImportWhatDiffersAsync(CancellationToken.None);
        _steps.Add("import");
    }

    private State? StateOf(string? text) => text is null ? null : _model.Find(text);
}
