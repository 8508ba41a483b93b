using System.Numerics;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Finding;

/// <summary>
/// How many frameworks each choice of a filter would leave, the choices for other properties staying as they are. A framework counts
/// for a property's choices where it meets all other properties.
/// </summary>
internal sealed class ChoiceCounts
{
    private readonly Dictionary<(FilterProperties Property, string Word), int> _counts = [];
    private readonly Dictionary<(string Key, CapabilityLevel Level), int> _levels = [];

    /// <summary>How many count for capabilities.</summary>
    private int _all;

    /// <param name="unmet">The properties it does not meet.</param>
    public void Count(FrameworkSummary framework, SupportKind? support, FilterProperties unmet)
    {
        if (BitOperations.PopCount((uint)unmet) > 1)
            return;
        bool Counts(FilterProperties property) => unmet == FilterProperties.None || unmet == property;
        if (Counts(FilterProperties.Language))
            foreach (var language in framework.Languages)
                Add(FilterProperties.Language, language);
        if (Counts(FilterProperties.Style) && framework.Style is { } style)
            Add(FilterProperties.Style, style);
        if (Counts(FilterProperties.Licence) && framework.Licence is { } licence)
            Add(FilterProperties.Licence, licence);
        if (Counts(FilterProperties.Size))
            foreach (var (word, size) in FrameworkChoices.Sizes)
                if (FrameworkFilter.SuitsSize(framework, size))
                    Add(FilterProperties.Size, word);
        if (Counts(FilterProperties.Capability))
        {
            _all++;
            foreach (var (key, level) in framework.Capabilities)
                _levels[(key, level)] = _levels.GetValueOrDefault((key, level)) + 1;
        }

        if (Counts(FilterProperties.Support))
            Add(FilterProperties.Support, FrameworkChoices.WordOf(support));
    }

    /// <summary>How many a choice would leave.</summary>
    public int Of(FilterProperties property, string word) => _counts.GetValueOrDefault((property, word));

    /// <summary>How many a level of a capability would leave; a level of null is unknown.</summary>
    public int Of(CapabilityAtLevel capability) => capability.Level is { } level
        ? _levels.GetValueOrDefault((capability.Key, level))
        : _all - _levels.Where(l => l.Key.Key == capability.Key).Sum(l => l.Value);

    private void Add(FilterProperties property, string word) => _counts[(property, word)] = _counts.GetValueOrDefault((property, word)) + 1;
}
