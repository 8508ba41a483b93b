using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Import;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Every published text of a document: when, by whom and why.</summary>
internal sealed class HistoryModel(Drafts drafts, PublishedTexts texts, DocumentHistory history) : EditPageModel(drafts)
{
    public IReadOnlyList<RevisionNote> Revisions { get; private set; } = [];

    public bool Exists { get; private set; }

    public IActionResult OnGet(string path)
    {
        if (!Names(path))
            return NotFound();
        Revisions = history.Of(Path);
        Exists = TextExists();
        return Revisions.Count == 0 && !Exists ? NotFound() : Page();
    }

    private bool TextExists()
    {
        try
        {
            return texts.Find(Path) is not null;
        }
        catch (UneditableException)
        {
            return true;
        }
    }
}
