using FrameworkGuide.Data.People.Postgres;

namespace FrameworkGuide.Web.Settings;

/// <summary>
/// Reads where the shared database is, from the settings or from a file that is named there. What is said of a mistake
/// has nothing of the value: a password is in it.
/// </summary>
internal static class DatabaseSetting
{
    /// <summary>The setting that names a file with the connection string.</summary>
    public const string FileName = "DatabaseFile";

    private const string Name = nameof(GuideSettings.Database);

    private const string Expected = "is not a connection string for PostgreSQL with a host and a database; "
        + "expected one such as Host=db.example.org;Database=guide;Username=guide;Password=...";

    /// <param name="fail">Is told the name of a setting and what is wrong with it.</param>
    /// <returns>Null where no database is set, or what is set cannot be used.</returns>
    public static DatabaseAddress? Read(IConfigurationSection section, Action<string, string> fail)
    {
        var (text, file) = (section[Name], section[FileName]);
        if (string.IsNullOrEmpty(text) && string.IsNullOrEmpty(file))
            return null;
        if (string.IsNullOrEmpty(file))
            return Parse(text!, Name, Expected, fail);
        if (string.IsNullOrEmpty(text))
            return SettingFile.Read(FileName, file, fail) is { } inFile
                ? Parse(inFile, FileName, $"names the file '{file}', whose text {Expected}", fail)
                : null;
        fail(FileName, $"is set as well as {Name}; set only one of them");
        return null;
    }

    private static DatabaseAddress? Parse(string text, string name, string problem, Action<string, string> fail)
    {
        if (DatabaseAddress.TryParse(text, out var address))
            return address;
        fail(name, problem);
        return null;
    }
}
