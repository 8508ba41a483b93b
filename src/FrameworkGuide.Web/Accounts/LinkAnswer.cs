using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// What became of a link to choose a password; nothing but <see cref="Spent"/> where it is worth nothing.
/// </summary>
/// <param name="Editor">Whose password is set now; else null.</param>
/// <param name="PasswordProblem">What is wrong with the password; the link stays good.</param>
/// <param name="Wait">Too many failed: how long to wait.</param>
internal sealed record LinkAnswer(Editor? Editor = null, string? PasswordProblem = null, TimeSpan? Wait = null)
{
    public static readonly LinkAnswer Spent = new();
}
