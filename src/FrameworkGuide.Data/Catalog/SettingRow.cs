namespace FrameworkGuide.Data.Catalog;

/// <summary>A named value of the catalog itself: its version stamp, the vocabulary of the last import.</summary>
internal sealed class SettingRow
{
    public required string Name { get; set; }

    public required string Value { get; set; }
}
