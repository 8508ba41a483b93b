namespace FrameworkGuide.Core.Catalog;

/// <summary>Something a project can need from a framework.</summary>
/// <param name="Key">Its name in content and addresses, the file's name.</param>
/// <param name="Question">What a chooser is asked.</param>
/// <param name="Group">The heading it stands under; empty for none.</param>
/// <param name="Order">Lower comes first.</param>
/// <param name="Scale">What a rating of 1, 3 and 5 means, where the file says so.</param>
public sealed record Need(
    string Key, string Title, string Question, string? Help, string Group, double Order,
    IReadOnlyDictionary<int, string> Scale) : DocumentContent
{
    /// <summary>The scale from the lowest rating up.</summary>
    public IEnumerable<KeyValuePair<int, string>> OrderScale() => Scale.OrderBy(s => s.Key);
}
