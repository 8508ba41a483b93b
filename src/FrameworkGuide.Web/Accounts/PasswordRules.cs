using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// Length is what a password needs, and not to be among those that everybody tries; any characters will do (NIST SP
/// 800-63B, 3.1.1.2).
/// </summary>
internal sealed class PasswordRules(CurrentCatalog catalog) : IPasswordValidator<Editor>
{
    private const string Product = "Framework Guide";

    public Task<IdentityResult> ValidateAsync(UserManager<Editor> manager, Editor user, string? password) =>
        Task.FromResult(ProblemOf(user, password ?? "") is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = problem })
            : IdentityResult.Success);

    private string? ProblemOf(Editor editor, string password)
    {
        if (password.Length is < EditorIdentity.ShortestPassword or > EditorIdentity.LongestPassword)
            return $"Type a password of {EditorIdentity.ShortestPassword} "
                + $"to {EditorIdentity.LongestPassword} characters.";
        string[] context = [catalog.Snapshot.Site.Title, Product, editor.Email ?? ""];
        return GuessablePasswords.Reason(password, context, CommonPasswords.HasAny) is { } reason
            ? $"Choose another password: {reason}"
            : null;
    }
}
