
namespace FrameworkGuide.Web.Editing;

/// <param name="Document">As the page had it; the newest where the page is stale.</param>
internal sealed record PageDocument(OpenDocument Document, PageStaleness Staleness)
{
    public bool IsStale => Staleness != PageStaleness.None;
}
