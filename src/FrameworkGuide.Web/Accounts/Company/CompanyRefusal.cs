namespace FrameworkGuide.Web.Accounts.Company;

/// <summary>Why nobody was signed in with the company's account: a status, and a sentence for the page.</summary>
internal sealed record CompanyRefusal(int Status, string Sentence)
{
    public static readonly CompanyRefusal Away = new(
        StatusCodes.Status503ServiceUnavailable,
        "Your company's sign-in is not responding at the moment. Try again in a moment.");

    public static readonly CompanyRefusal Stale = new(
        StatusCodes.Status400BadRequest,
        "This sign-in is too old, was already used, or was started in another browser. Start again.");

    public static readonly CompanyRefusal Denied = new(
        StatusCodes.Status403Forbidden, "Your company's sign-in did not let you in.");

    public static readonly CompanyRefusal Untrusted = new(
        StatusCodes.Status400BadRequest,
        "The response from your company's sign-in could not be verified. Start again; if that does not help, tell the "
            + "administrator of this site.");

    public static readonly CompanyRefusal NoEditor = new(
        StatusCodes.Status403Forbidden,
        "Your company's account is not allowed to edit this site. Ask the administrator for permission.");

    public static readonly CompanyRefusal NoAddress = new(
        StatusCodes.Status403Forbidden,
        "Your company's account has no email address that this site can use. Ask the administrator.");

    public static readonly CompanyRefusal Unverified = new(
        StatusCodes.Status403Forbidden,
        "Your company's sign-in has not verified your email address. Verify it there, then sign in here again.");

    public static readonly CompanyRefusal AddressTaken = new(
        StatusCodes.Status403Forbidden,
        "Somebody else's account here has your email address. Ask the administrator of this site to remove it.");

    public static readonly CompanyRefusal AtOnce = new(
        StatusCodes.Status409Conflict, "You signed in twice at the same moment. Try again.");

    /// <summary>What the page of this request has to say; null where it has nothing to.</summary>
    public static CompanyRefusal? Of(HttpContext context) => context.Features.Get<CompanyRefusal>();
}
