using FrameworkGuide.Content.Editing;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// A document as an editor has it in front of them: their draft where it changes anything, else what is published.
/// </summary>
/// <param name="Original">
/// The published text that <paramref name="Text"/> was made from; null where there was none.
/// </param>
/// <param name="Published">What stands in the file now; null where there is no file.</param>
/// <param name="Draft">The draft as it is stored; null where there is none.</param>
internal sealed record OpenDocument(string Path, string? Original, string Text, string? Published, Draft? Draft)
{
    public int Version => Draft?.Version ?? 0;

    public bool HasChanges => Text != Original;

    /// <summary>Whether somebody changed, made or removed the file since.</summary>
    public bool IsBehind => HasChanges && Published != Original;

    public bool WasRemoved => IsBehind && Published is null;

    /// <summary>
    /// The text with what others published since. A document that was removed is made again by whoever publishes.
    /// </summary>
    public MergedText Merged() =>
        DocumentMerge.Merge(Path, Original ?? "", Text, (IsBehind ? Published : null) ?? Original ?? "");
}

/// <summary>Why a form cannot be taken as it is.</summary>
internal enum PageStaleness
{
    None,

    /// <summary>Another window of the editor saved the draft since, or began one.</summary>
    OtherWindow,

    /// <summary>The text that the page was made from is not known: the log was lost meanwhile.</summary>
    UnknownOriginal,
}

/// <param name="Document">As the page had it; the newest where the page is stale.</param>
internal sealed record PageDocument(OpenDocument Document, PageStaleness Staleness)
{
    public bool IsStale => Staleness != PageStaleness.None;
}
