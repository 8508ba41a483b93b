namespace FrameworkGuide.Data.People;

/// <summary>A browser in which an editor is signed in.</summary>
/// <param name="Id">Names the session on pages; it opens nothing.</param>
/// <param name="SeenUtc">When it was last used, to a few minutes.</param>
public sealed record EditorSession(long Id, string EditorId, DateTime BeganUtc, DateTime SeenUtc);
