namespace FrameworkGuide.Data.Catalog;

/// <summary>What came of a file. The numbers are stored: never change one.</summary>
public enum FileState
{
    /// <summary>What the site shows is what stands in the file.</summary>
    Published = 0,

    /// <summary>The file has errors; the site shows its last good version, or nothing where it never had one.</summary>
    KeptBack = 1,
}
