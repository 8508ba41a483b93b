namespace FrameworkGuide.Web.Settings;

/// <summary>
/// Reads how editors sign in with their company's account. What is said of a mistake has nothing of the secret.
/// </summary>
/// <param name="fail">Is told the name of a setting and what is wrong with it.</param>
internal sealed class SignInSetting(IConfigurationSection section, Action<string, string> fail)
{
    private const string Authority = "Authority";
    private const string ClientId = "ClientId";
    private const string ClientSecret = "ClientSecret";
    private const string ClientSecretFile = "ClientSecretFile";
    private const string EditorClaimName = "EditorClaim";
    private const string Passwords = "Passwords";

    private static readonly string[] Keys =
        [Authority, ClientId, ClientSecret, ClientSecretFile, EditorClaimName, Passwords];

    /// <summary>All settings there are, as they are named below the section of the program.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Keys.Select(Name)];

    private bool _failed;

    /// <returns>Null where no authority is set, or what is set cannot be used.</returns>
    public SignInSettings? Read()
    {
        if (section.Value is { Length: > 0 })
            Fail(null, $"cannot have a value itself; set {string.Join(", ", Names)}");
        foreach (var child in section.GetChildren())
            if (!Keys.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                Fail(child.Key, $"is not a setting; expected one of {string.Join(", ", Names)}");

        var passwords = ReadPasswords();
        if (string.IsNullOrEmpty(section[Authority]))
        {
            RefuseWithoutAuthority(passwords);
            return null;
        }

        var authority = ReadAuthority(section[Authority]!);
        var id = ReadNeeded(ClientId, "the name under which this site is registered there");
        var secret = ReadSecret();
        var claim = ReadClaim();
        return _failed ? null : new SignInSettings(authority!, id!, secret!, claim!, passwords);
    }

    /// <summary>Without a provider the rest means nothing, and nobody could sign in without passwords.</summary>
    private void RefuseWithoutAuthority(bool passwords)
    {
        if (!passwords)
            Fail(Passwords, $"is false, but {Name(Authority)} is not set: nobody could sign in");
        foreach (var key in Keys.Where(k => k is not (Authority or Passwords)))
            if (!string.IsNullOrEmpty(section[key]))
                Fail(key, $"is set, but {Name(Authority)} is not");
    }

    private Uri? ReadAuthority(string text)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)
            && url.Query.Length == 0 && url.Fragment.Length == 0 && url.UserInfo.Length == 0)
            return url;
        Fail(Authority, "is not the address of a provider; expected one such as https://login.example.org/company, "
            + "with https unless it is on this machine");
        return null;
    }

    private string? ReadNeeded(string key, string what)
    {
        if (section[key]?.Trim() is { Length: > 0 } text)
            return text;
        Fail(key, $"is not set; with {Name(Authority)}, {what} is needed");
        return null;
    }

    private string? ReadSecret()
    {
        if (section[ClientSecretFile] is not { Length: > 0 } file)
            return ReadNeeded(ClientSecret, $"the secret of this site, here or in {Name(ClientSecretFile)},");
        if (section[ClientSecret] is { Length: > 0 })
            Fail(ClientSecretFile, $"is set as well as {Name(ClientSecret)}; set only one of them");
        else if (SettingFile.Read(Name(ClientSecretFile), file, Note) is { } secret)
        {
            if (secret.Length > 0)
                return secret;
            Fail(ClientSecretFile, $"names the file '{file}', which is empty; expected the secret of this site");
        }

        return null;
    }

    private EditorClaim? ReadClaim()
    {
        if (ReadNeeded(EditorClaimName, "the claim of those who may edit") is not { } text)
            return null;
        if (EditorClaim.Parse(text) is { } claim)
            return claim;
        Fail(EditorClaimName, $"is '{text}'; expected the name of a claim and its value, such as groups=guide-editors");
        return null;
    }

    private bool ReadPasswords()
    {
        if (section[Passwords] is not { Length: > 0 } text)
            return true;
        if (bool.TryParse(text, out var value))
            return value;
        Fail(Passwords, $"is '{text}'; expected true or false");
        return true;
    }

    private static string Name(string key) => $"{SignInSettings.Section}:{key}";

    private void Fail(string? key, string what) => Note(key is null ? SignInSettings.Section : Name(key), what);

    private void Note(string name, string what)
    {
        _failed = true;
        fail(name, what);
    }
}
