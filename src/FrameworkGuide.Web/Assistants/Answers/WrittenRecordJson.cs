namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>The record of a decision.</summary>
/// <param name="Title">What is decided.</param>
/// <param name="Status">How far the decision is.</param>
/// <param name="Chosen">The slug of what is chosen; left out where nothing is.</param>
/// <param name="Sentence">The verdict of the guide.</param>
/// <param name="ReviewBy">When to look at it again, and why.</param>
/// <param name="FileName">What to call the file.</param>
/// <param name="Markdown">The record as Markdown (MADR 4.0.0).</param>
/// <param name="IsWhole">Whether it is all of the record; with full detail, or at the page, it is.</param>
/// <param name="Page">The record as a page, to print or to change.</param>
/// <param name="Kept">The result that it is of, as it was.</param>
internal sealed record WrittenRecordJson(
    string Title, string Status, string? Chosen, ClaimJson Sentence, ClaimJson ReviewBy, string FileName,
    string Markdown, bool IsWhole, string Page, string Kept);
