using System.Net;
using FrameworkGuide.Data.People.Postgres;

namespace FrameworkGuide.Web.Settings;

/// <summary>What a host sets under <c>FrameworkGuide</c>.</summary>
/// <param name="ContentPath">Full path of the content folder.</param>
/// <param name="DataPath">Full path of the folder for databases and keys.</param>
/// <param name="Watch">Whether changed content goes live while the program runs.</param>
/// <param name="PublicUrl">Where the site stands for its readers, without the path below which it stands; null where no
/// absolute addresses are made.</param>
/// <param name="TrustedProxies">Whose word on the client's address, the scheme and the site's path is taken.</param>
/// <param name="RateLimit">Requests a minute from one address to what is computed anew; 0 is off.</param>
/// <param name="Editing">Whether editors can sign in.</param>
/// <param name="SecondFactor">Whether editors need a code besides the password.</param>
internal sealed record GuideSettings(
    string ContentPath,
    string DataPath,
    bool Watch,
    Uri? PublicUrl,
    IReadOnlyList<IPNetwork> TrustedProxies,
    int RateLimit,
    bool Editing,
    SecondFactorRule SecondFactor)
{
    public const string Section = "FrameworkGuide";

    /// <summary>The path of its host below which the site stands, as "/guide"; "" for the root.</summary>
    public string PathBase { get; init; } = "";

    /// <summary>Whether assistants can ask at /mcp.</summary>
    public bool Mcp { get; init; } = true;

    /// <summary>The database that several instances share; null where people.db is the store.</summary>
    public DatabaseAddress? Database { get; init; }

    /// <summary>What is sent to a collector; null where nothing is.</summary>
    public TelemetrySettings? Telemetry { get; init; }

    /// <summary>Signing in with the company's account; null where editors have passwords alone.</summary>
    public SignInSettings? SignIn { get; init; }

    /// <summary>Whether editors can sign in with a password of this site.</summary>
    public bool TakesPasswords => SignIn is not { Passwords: false };
}
