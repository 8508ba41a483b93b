using FrameworkGuide.Data.People.Postgres;

namespace FrameworkGuide.Web.Import;

/// <summary>What other instances publish into the shared log.</summary>
internal sealed class SharedEvents(DatabaseAddress database) : IContentEvents
{
    private readonly PublicationSignal _signal = new(database);

    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) =>
        _signal.WaitAsync(atMost, cancellationToken);

    /// <summary>The log says by itself what is new in it.</summary>
    public Func<string, bool> TakeDoubts() => _ => false;

    public void Dispose() => _signal.Dispose();
}
