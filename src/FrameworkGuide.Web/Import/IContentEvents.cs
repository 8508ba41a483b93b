namespace FrameworkGuide.Web.Import;

/// <summary>Tells that content may have changed. It cannot be relied on: it only hurries a look that is due anyway.
/// </summary>
internal interface IContentEvents : IDisposable
{
    /// <summary>Until the next event, or as long as that.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken);

    /// <summary>Whether an event since the last call may have changed a document, by its path.</summary>
    Func<string, bool> TakeDoubts();
}
