namespace FrameworkGuide.Web.Settings;

/// <summary>How editors sign in with their company's account, through OpenID Connect.</summary>
/// <param name="Authority">The address of the provider, below which its description is.</param>
/// <param name="ClientId">What the provider calls this site.</param>
/// <param name="ClientSecret">How this site proves to the provider who it is.</param>
/// <param name="EditorClaim">What the provider says of those who may edit.</param>
/// <param name="Passwords">Whether editors can sign in with a password of this site as well.</param>
internal sealed record SignInSettings(
    Uri Authority, string ClientId, string ClientSecret, EditorClaim EditorClaim, bool Passwords)
{
    public const string Section = "SignIn";

    /// <summary>Without the secret.</summary>
    public override string ToString() => $"{ClientId} at {Authority}";
}
