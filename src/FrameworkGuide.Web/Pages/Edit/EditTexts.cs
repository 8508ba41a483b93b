using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Words on the pages of editors.</summary>
internal static class EditTexts
{
    /// <summary>What is said after a form was saved, by the word that its redirect carries.</summary>
    public static IReadOnlyDictionary<string, string> SavedParts { get; } = new Dictionary<string, string>
    {
        ["draft"] = "Draft saved",
        ["merged"] = "Merged: your draft now has what others published, together with your changes",
        ["restored"] = "Restored as your draft",
        ["undone"] = "Undone in your draft",
        ["rating"] = "Rating saved",
        ["release"] = "Release saved",
        ["reviewed"] = "Review date saved",
    };

    /// <param name="failure">What failed, as a sentence without its first capital letter.</param>
    public static string MayBePublished(string failure) =>
        $"We do not know whether this was published, because {failure} Your draft is kept. Reload this page: once the "
            + "store responds, it shows what is published.";

    /// <summary>Who published, within a sentence.</summary>
    public static string AuthorOf(string author) =>
        author == Revision.Disk ? "somebody who changed the file on disk" : author;

    /// <summary>What somebody published, in a sentence without its end.</summary>
    public static string WhatWasDone(RevisionNote note) => (note.Author, note.IsRemoval) switch
    {
        (Revision.Disk, false) => "Somebody changed the file on disk",
        (Revision.Disk, true) => "Somebody deleted the file on disk",
        (_, false) => note.Author + " published another version",
        _ => note.Author + " removed it",
    };

    /// <summary>What somebody published since a page was made, and why, in a sentence.</summary>
    /// <param name="note">Null for a change on disk that is not in the log yet.</param>
    public static string PublishedMeanwhile(RevisionNote? note) =>
        (note is null ? "Somebody changed the file on disk" : WhatWasDone(note))
        + " meanwhile" + (note?.Reason is null ? "." : $": “{note.Reason}”.");
}
