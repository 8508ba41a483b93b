
namespace FrameworkGuide.Web.Editing;

/// <summary>Why a form cannot be taken as it is.</summary>
internal enum PageStaleness
{
    None,

    /// <summary>Another window of the editor saved the draft since, or began one.</summary>
    OtherWindow,

    /// <summary>The text that the page was made from is not known: the log was lost meanwhile.</summary>
    UnknownOriginal,
}
