namespace FrameworkGuide.Web.Tests.Support;

/// <summary>A clock that runs, and can be set and stopped.</summary>
internal sealed class TestClock : TimeProvider
{
    private TimeSpan _offset;
    private DateTimeOffset? _stopped;

    public override DateTimeOffset GetUtcNow() => _stopped ?? System.GetUtcNow() + _offset;

    public void Set(DateTimeOffset now)
    {
        _offset = now - System.GetUtcNow();
        if (_stopped is not null)
            _stopped = now;
    }

    /// <summary>
    /// From now on it moves only when it is set: what a test asks of waits does not depend on how busy the machine is.
    /// </summary>
    public void Stop() => _stopped = GetUtcNow();
}
