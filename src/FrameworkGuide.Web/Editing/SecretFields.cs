namespace FrameworkGuide.Web.Editing;

/// <summary>
/// Names of form fields whose values are never written into a page: whatever has one of these words in its name.
/// </summary>
internal static class SecretFields
{
    private static readonly string[] Words = ["password", "passphrase", "secret", "token", "proof", "code", "pin"];

    public static bool Has(string name) => Words.Any(w => w.Length > 3
        ? name.Contains(w, StringComparison.OrdinalIgnoreCase)
        : name.Equals(w, StringComparison.OrdinalIgnoreCase));
}
