using System.Xml.Linq;

namespace FrameworkGuide.Data.People;

/// <summary>The keys for cookies as files of a folder, one for each, named as they are in a shared database.</summary>
internal static class KeyFiles
{
    /// <summary>By name; empty where there is no folder.</summary>
    public static IReadOnlyList<(string Name, string Xml)> Read(string folder) => !Directory.Exists(folder)
        ? []
        :
        [
            .. Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal).Select(f =>
                (Path.GetFileNameWithoutExtension(f), XElement.Load(f).ToString(SaveOptions.DisableFormatting))),
        ];

    /// <summary>Adds keys to a folder, readable by the program's own user alone.</summary>
    public static void Write(string folder, IEnumerable<(string Name, string Xml)> keys)
    {
        PrivateFiles.CreateFolder(folder);
        foreach (var (name, xml) in keys)
        {
            var file = Path.Combine(folder, Path.GetFileName(name) + ".xml");
            using (var stream = PrivateFiles.Open(file + ".part", FileMode.Create))
                XElement.Parse(xml).Save(stream);
            File.Move(file + ".part", file, overwrite: true);
        }
    }
}
