namespace FrameworkGuide.Web.Tests.Support;

/// <summary>A clock that runs, and can be set.</summary>
internal sealed class TestClock : TimeProvider
{
    private TimeSpan _offset;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _offset;

    public void Set(DateTimeOffset now) => _offset = now - System.GetUtcNow();
}
