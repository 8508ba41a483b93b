using FrameworkGuide.Data;

namespace FrameworkGuide.Web.Settings;

/// <summary>Reads a file that holds a secret, so that none has to be in the settings.</summary>
internal static class SettingFile
{
    private const int MostCharacters = 10_000;

    /// <param name="name">The setting that names the file.</param>
    /// <param name="fail">Is told the name of a setting and what is wrong with it.</param>
    /// <returns>The text without white space around it; null where it cannot be read.</returns>
    public static string? Read(string name, string file, Action<string, string> fail)
    {
        try
        {
            using var reader = File.OpenText(file);
            var start = new char[MostCharacters];
            return new string(start, 0, reader.ReadBlock(start)).Trim();
        }
        catch (Exception e) when (
            e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var why = StoreFailure.Is(e) ? StoreFailure.Describe(e, Path.GetFullPath(".")) : "it is not a path";
            fail(name, $"names the file '{file}', which cannot be read: {why}");
            return null;
        }
    }
}
