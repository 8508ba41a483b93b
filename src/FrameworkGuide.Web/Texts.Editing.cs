using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web;

/// <summary>Words on the pages of editors.</summary>
internal static partial class Texts
{
    /// <summary>What is said after a form was saved, by the word that its redirect carries.</summary>
    public static IReadOnlyDictionary<string, string> SavedParts { get; } = new Dictionary<string, string>
    {
        ["draft"] = "Draft saved",
        ["merged"] = "Merged: what others published is in your draft now, beside your changes",
        ["restored"] = "Restored as your draft",
        ["undone"] = "Undone in your draft",
        ["rating"] = "Rating saved",
        ["release"] = "Release saved",
        ["reviewed"] = "Review date saved",
        ["new"] = "Document begun",
    };

    /// <summary>Who published, within a sentence.</summary>
    public static string AuthorOf(string author) => author == Revision.Disk ? "somebody who changed the file on disk" : author;

    /// <summary>Who published something since a draft began, and why, in a sentence.</summary>
    public static string PublishedMeanwhile(RevisionNote? note) => note switch
    {
        null => "Somebody changed the file on disk meanwhile.",
        { IsRemoval: true } => Capitalize(AuthorOf(note.Author)) + " removed the document meanwhile" + Reason(note),
        { Author: Revision.Disk } => "Somebody changed the file on disk meanwhile.",
        _ => note.Author + " published another version meanwhile" + Reason(note),
    };

    private static string Reason(RevisionNote note) => note.Reason is null ? "." : $": “{note.Reason}”.";
}
