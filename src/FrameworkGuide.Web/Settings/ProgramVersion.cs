using System.Reflection;
using FrameworkGuide.Content;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Settings;

/// <summary>
/// Names the program by what was compiled, so that a page or catalog of another build is never taken for this one's.
/// </summary>
internal static class ProgramVersion
{
    public static string Text { get; } = string.Join(
        '-',
        new[]
        {
            typeof(ProgramVersion),
            typeof(ContentReader),
            typeof(CatalogSnapshot),
            typeof(Data.Catalog.CatalogStore),
        }
            .Select(t => t.Module.ModuleVersionId.ToString("N")[..8]));

    /// <summary>The number of the release, as <c>--version</c> says it.</summary>
    public static string Release =>
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion;
}
