namespace FrameworkGuide.Data.People;

/// <summary>A browser in which an editor is signed in. It goes with the account.</summary>
internal sealed class SessionRow
{
    public long Id { get; set; }

    /// <summary>
    /// SHA-256 of the random key in the browser's cookie: who reads the store cannot sign in with it.
    /// </summary>
    public required string KeyHash { get; set; }

    public required string EditorId { get; set; }

    public DateTime BeganUtc { get; set; }

    /// <summary>When it was last used, to a few minutes.</summary>
    public DateTime SeenUtc { get; set; }
}
