using System.Globalization;

namespace FrameworkGuide.Data.People;

/// <summary>
/// How far the log of a store goes. Whoever notes it can tell later whether the log still has all it had then.
/// </summary>
/// <param name="Store">The store's number, drawn when it was made; a copy has the same.</param>
/// <param name="Last">The number of the newest revision; 0 where there is none.</param>
public sealed record LogPosition(int Store, long Last)
{
    /// <summary>
    /// How far a log goes that content is read from. The store has no number here: the log itself tells whether it is
    /// the one of before.
    /// </summary>
    public static LogPosition OfSource(long last) => new(0, last);

    /// <summary>Whether this is the same store, with no less in its log than at another time.</summary>
    public bool Continues(LogPosition? before) => before is not null && Store == before.Store && Last >= before.Last;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Store} {Last}");

    /// <summary>Null where a text does not say a position.</summary>
    public static LogPosition? Parse(string? text) =>
        text?.Split(' ') is [var store, var last]
            && int.TryParse(store, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new LogPosition(number, id)
            : null;
}
