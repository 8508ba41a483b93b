namespace FrameworkGuide.Web.Editing;

/// <summary>What the list of documents can be narrowed to.</summary>
internal enum DocumentState
{
    Valid,
    Warnings,
    KeptBack,
    Overdue,
    Draft,
}
