namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// What follows from a day, held for the day last asked for. Used beside <see cref="CatalogSnapshot.Derived{T}"/>.
/// </summary>
/// <param name="make">Makes it for a UTC day; may run twice where two ask at once.</param>
public sealed class PerDay<T>(Func<DateOnly, T> make)
    where T : class
{
    private volatile Tuple<DateOnly, T>? _last;

    public T On(DateOnly day)
    {
        if (_last is { } last && last.Item1 == day)
            return last.Item2;
        var made = make(day);
        _last = Tuple.Create(day, made);
        return made;
    }
}
