using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Looks whether the people's store can be used, at most once a second, however often readiness is asked for.
/// </summary>
internal sealed class PeopleWatch(PeopleStore people, TimeProvider time)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly Lock _looking = new();
    private IReadOnlyList<string> _troubles = [];
    private long? _lookedAt;

    /// <summary>One sentence for each thing that is wrong.</summary>
    public IReadOnlyList<string> Troubles()
    {
        lock (_looking)
        {
            if (_lookedAt is { } before && time.GetElapsedTime(before) < LookEvery)
                return _troubles;
            _troubles = people.Troubles();
            _lookedAt = time.GetTimestamp();
            return _troubles;
        }
    }
}
