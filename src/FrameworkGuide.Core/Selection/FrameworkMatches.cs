using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>The frameworks that a filter leaves, and what it would leave with one more value.</summary>
public sealed class FrameworkMatches
{
    private readonly FrameworkIndex _index;
    private readonly FrameworkSet _left;

    /// <summary>For each property what all the others leave.</summary>
    private readonly Dictionary<FilterProperty, FrameworkSet> _others;

    internal FrameworkMatches(FrameworkIndex index, Dictionary<FilterProperty, FrameworkSet> met, FrameworkSet among)
    {
        FrameworkSet LeftBy(IEnumerable<KeyValuePair<FilterProperty, FrameworkSet>> properties) => properties.Aggregate(
            among, (left, property) => left.And(property.Value));
        _index = index;
        _left = LeftBy(met);
        _others = Enum.GetValues<FilterProperty>().ToDictionary(p => p, p => LeftBy(met.Where(m => m.Key != p)));
    }

    /// <summary>In the order of the index.</summary>
    public IEnumerable<FrameworkSummary> Frameworks => _index.In(_left);

    public bool Contains(FrameworkSummary framework) => _left.Contains(_index.PlaceOf(framework));

    /// <summary>
    /// How many frameworks a value would leave if it were the only one of its property, all other properties staying as
    /// they are.
    /// </summary>
    public int CountOf(FilterValue value) => _others[value.Property].And(_index.Having(value)).Count;
}
