namespace FrameworkGuide.Web.Settings;

/// <summary>What stands in the data folder.</summary>
internal sealed class DataPaths(string folder)
{
    public string Catalog { get; } = Path.Combine(folder, "catalog.db");

    public string People { get; } = Path.Combine(folder, "people.db");

    /// <summary>The pictures of a shared database.</summary>
    public string Shared { get; } = Path.Combine(folder, "shared");

    /// <summary>A file that every site without a shared database holds while it runs.</summary>
    public string Lock { get; } = Path.Combine(folder, "site.lock");

    public string Keys { get; } = Path.Combine(folder, "keys");
}
