using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Editing;

/// <summary>A document as the list of documents shows it.</summary>
/// <param name="Title">Its name; its path where nothing of it was ever published.</param>
/// <param name="IsPublished">Whether readers see a version of it.</param>
/// <param name="Writing">Who has a draft of it.</param>
internal sealed record EditedDocument(
    string Path,
    string Title,
    DocumentKind Kind,
    bool IsKeptBack,
    bool IsPublished,
    int Errors,
    int Warnings,
    bool IsOverdue,
    IReadOnlyList<string> Writing)
{
    public IEnumerable<DocumentState> States()
    {
        if (IsKeptBack)
            yield return DocumentState.KeptBack;
        if (IsOverdue)
            yield return DocumentState.Overdue;
        if (Warnings > 0)
            yield return DocumentState.Warnings;
        if (!IsKeptBack && !IsOverdue && Warnings == 0)
            yield return DocumentState.Valid;
        if (Writing.Count > 0)
            yield return DocumentState.Draft;
    }
}
