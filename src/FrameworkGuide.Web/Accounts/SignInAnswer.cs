using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// What became of a try to sign in; nothing but <see cref="Refused"/> where something was wrong, whatever it was.
/// </summary>
/// <param name="Editor">Who is signed in now; else null.</param>
/// <param name="Proof">The password was right, and a code has to follow with this.</param>
/// <param name="Wait">Too many failed: how long to wait.</param>
internal sealed record SignInAnswer(Editor? Editor = null, string? Proof = null, TimeSpan? Wait = null)
{
    public static readonly SignInAnswer Refused = new();
}
