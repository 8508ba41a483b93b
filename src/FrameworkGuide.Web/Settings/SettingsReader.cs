using System.Globalization;
using System.Net;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data;

namespace FrameworkGuide.Web.Settings;

/// <summary>
/// Reads the settings and tells every failure at once. The options binder stops at the first and
/// passes over unknown names.
/// </summary>
internal sealed class SettingsReader(IConfigurationSection section)
{
    private const int MaxRateLimit = 1_000_000;

    /// <summary>All settings there are.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        nameof(GuideSettings.ContentPath), nameof(GuideSettings.DataPath), nameof(GuideSettings.Watch),
        nameof(GuideSettings.PublicUrl),
        nameof(GuideSettings.TrustedProxies), nameof(GuideSettings.RateLimit), nameof(GuideSettings.Editing),
        nameof(GuideSettings.SecondFactor), nameof(GuideSettings.Database), DatabaseSetting.FileName,
        nameof(GuideSettings.PathBase), nameof(GuideSettings.Mcp),
        .. SignInSetting.Names,
    ];

    private readonly List<string> _failures = [];

    /// <exception cref="SettingsException">A setting is unknown or cannot be used.</exception>
    public static GuideSettings Read(IConfiguration configuration) =>
        new SettingsReader(configuration.GetSection(GuideSettings.Section)).ReadWith(configuration);

    private GuideSettings ReadWith(IConfiguration configuration)
    {
        _failures.AddRange(UnreadSettings.Find(configuration, section));
        var pathBase = PathBaseSetting.Read(section, Fail);
        var database = DatabaseSetting.Read(section, Fail);
        var settings = new GuideSettings(
            ReadContentPath(isRead: database is null),
            ReadDataPath(),
            ReadTruth(nameof(GuideSettings.Watch), true),
            ReadPublicUrl(pathBase),
            ReadProxies(),
            ReadRateLimit(),
            ReadTruth(nameof(GuideSettings.Editing), true),
            ReadSecondFactor())
        {
            Database = database,
            Telemetry = TelemetrySetting.Read(configuration, _failures.Add),
            PathBase = pathBase,
            Mcp = ReadTruth(nameof(GuideSettings.Mcp), true),
            SignIn = new SignInSetting(section.GetSection(SignInSettings.Section), Fail).Read(),
        };
        return _failures.Count == 0 ? settings : throw new SettingsException(_failures);
    }

    /// <param name="isRead">Whether the site is read from it; a shared database has content of its own.</param>
    private string ReadContentPath(bool isRead)
    {
        var path = ReadPath(nameof(GuideSettings.ContentPath), DefaultPaths.Content);
        if (isRead && path.Length > 0 && !Directory.Exists(path))
            Fail(nameof(GuideSettings.ContentPath), $"names the folder '{path}', which does not exist");
        return path;
    }

    private string ReadDataPath()
    {
        var path = ReadPath(nameof(GuideSettings.DataPath), DefaultPaths.Data);
        try
        {
            if (path.Length > 0)
            {
                PrivateFiles.CreateFolder(path);

                // A folder that holds a catalog is served from, though it is read-only; readiness tells of it.
                if (!FileAccessRights.CanWrite(path) && !File.Exists(new DataPaths(path).Catalog))
                    Fail(nameof(GuideSettings.DataPath), $"names the folder '{path}', which cannot be written to");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Fail(nameof(GuideSettings.DataPath), $"names the folder '{path}', which cannot be written to: {e.Message}");
        }

        return path;
    }

    private string ReadPath(string name, Func<string> defaultPath)
    {
        try
        {
            return section[name] is { Length: > 0 } path ? Path.GetFullPath(path) : defaultPath();
        }
        catch (ArgumentException)
        {
            Fail(name, "is not a path");
            return "";
        }
    }

    private bool ReadTruth(string name, bool defaultValue)
    {
        if (section[name] is not { Length: > 0 } text)
            return defaultValue;
        if (!bool.TryParse(text, out var value))
            Fail(name, $"is '{text}'; expected true or false");
        return value;
    }

    private Uri? ReadPublicUrl(string pathBase)
    {
        if (section[nameof(GuideSettings.PublicUrl)] is not { Length: > 0 } text)
            return null;
        if (Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var url)
            && url.Scheme is "https" or "http" && url.Query.Length == 0 && url.Fragment.Length == 0
            && (url.AbsolutePath == "/" || url.AbsolutePath == pathBase) && url.UserInfo.Length == 0)
            return url.AbsolutePath == "/" ? url : new Uri(url, "/");
        Fail(nameof(GuideSettings.PublicUrl),
            $"is '{text}'; expected an address such as https://guide.example.org, without a path"
            + (pathBase.Length == 0 ? "" : $" or with {pathBase}, which is {nameof(GuideSettings.PathBase)}"));
        return null;
    }

    private List<IPNetwork> ReadProxies()
    {
        var child = section.GetSection(nameof(GuideSettings.TrustedProxies));
        var texts = child.GetChildren().Select(c => c.Value ?? "")
            .Concat((child.Value ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries));
        var networks = new List<IPNetwork>();
        foreach (var text in texts.Select(t => t.Trim()).Where(t => t.Length > 0))
        {
            if (IPNetwork.TryParse(text, out var network))
                networks.Add(network);
            else if (IPAddress.TryParse(text, out var address))
                networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else
                Fail(nameof(GuideSettings.TrustedProxies),
                    $"has '{text}'; expected an address such as 10.0.0.5 or a network such as 10.0.0.0/8");
        }

        return networks;
    }

    private int ReadRateLimit()
    {
        const int defaultLimit = 600;
        if (section[nameof(GuideSettings.RateLimit)] is not { Length: > 0 } text)
            return defaultLimit;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit > MaxRateLimit)
            Fail(nameof(GuideSettings.RateLimit),
                $"is '{text}'; expected a whole number of requests a minute from 0 (off) to {MaxRateLimit}");
        return limit;
    }

    private SecondFactorRule ReadSecondFactor()
    {
        if (section[nameof(GuideSettings.SecondFactor)] is not { Length: > 0 } text)
            return SecondFactorRule.Optional;
        if (text.All(char.IsAsciiLetter) && Enum.TryParse<SecondFactorRule>(text, ignoreCase: true, out var rule))
            return rule;
        Fail(nameof(GuideSettings.SecondFactor), $"is '{text}'; expected optional or required");
        return SecondFactorRule.Optional;
    }

    private void Fail(string name, string what) => _failures.Add($"{GuideSettings.Section}:{name} {what}");
}
