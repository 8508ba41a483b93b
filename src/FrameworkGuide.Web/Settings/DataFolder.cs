using System.Xml;
using System.Xml.Linq;
using FrameworkGuide.Data;

namespace FrameworkGuide.Web.Settings;

/// <summary>Puts the data folder in order at the start, before anything is read from it.</summary>
internal sealed partial class DataFolder(GuideSettings settings, ILogger<DataFolder> logger) : IDisposable
{
    private FileStream? _held;

    /// <summary>
    /// Takes from others what earlier versions let them read, deletes what a killed program left, and puts keys aside
    /// that cannot be read. Nothing of it keeps the site from starting.
    /// </summary>
    public void Prepare()
    {
        var paths = new DataPaths(settings.DataPath);
        Try(() => PrivateFiles.Tighten(settings.DataPath, "people.db*"));
        Try(() => PrivateFiles.Tighten(settings.DataPath, "catalog.db*"));
        Try(() => PrivateFiles.Tighten(paths.Keys, "*"));
        // Earlier versions tried out so whether they could write.
        Try(() => DeleteLeftOver(settings.DataPath, ".write-*"));
        if (Directory.Exists(paths.Keys))
            Try(() => PutDamagedKeysAside(paths.Keys));
        if (settings.Database is null)
            _held = HoldOrNull(paths.Lock, FileShare.ReadWrite);
    }

    /// <summary>
    /// Holds a data folder until it is disposed, together with others who share it, or alone. The system lets it go
    /// with the program.
    /// </summary>
    /// <returns>Null where others hold it, or where it can only be read.</returns>
    public static FileStream? HoldOrNull(string file, FileShare share)
    {
        try
        {
            return PrivateFiles.Open(file, FileMode.OpenOrCreate, share);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose() => _held?.Dispose();

    private static void DeleteLeftOver(string folder, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(folder, pattern))
            File.Delete(file);
    }

    /// <summary>One key that cannot be parsed has all of them refused.</summary>
    private void PutDamagedKeysAside(string folder)
    {
        foreach (var key in Directory.GetFiles(folder, "*.xml"))
        {
            try
            {
                XElement.Load(key);
            }
            catch (XmlException e)
            {
                File.Move(key, key + ".aside", overwrite: true);
                LogKeyPutAside(Path.GetFileName(key), e.Message);
            }
        }
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogNotInOrder(e.Message);
        }
    }

    [LoggerMessage(LogLevel.Error,
        "The key {Key} is damaged ({Reason}) and is kept as {Key}.aside; "
        + "editors who were signed in with it have to sign in again")]
    private partial void LogKeyPutAside(string key, string reason);

    [LoggerMessage(LogLevel.Warning, "The data folder could not be put in order: {Reason}")]
    private partial void LogNotInOrder(string reason);
}
