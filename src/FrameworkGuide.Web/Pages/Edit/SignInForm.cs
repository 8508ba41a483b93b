using FrameworkGuide.Web.Editing;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>
/// What a form to sign in shows; what is wrong with it is in ModelState, at the password or the code.
/// </summary>
/// <param name="From">The page to go to afterwards.</param>
/// <param name="Held">A form that was sent while nobody was signed in.</param>
/// <param name="Proof">That the password was right already: a code is asked for; null where the password is.</param>
internal sealed record SignInForm(
    string? Email = null, string? From = null, HeldForm? Held = null, string? Proof = null);
