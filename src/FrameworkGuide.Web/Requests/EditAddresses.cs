using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Requests;

/// <summary>The addresses of editors.</summary>
internal static class EditAddresses
{
    public const string Root = "/edit";
    public const string SignIn = Root + "/sign-in";

    /// <summary>Leads to the company's sign-in.</summary>
    public const string Company = SignIn + "?handler=Company";

    /// <summary>Where the company's sign-in sends editors back to.</summary>
    public const string CompanyAnswer = SignIn + "/callback";

    public const string Preview = Root + "/preview";
    public const string NoPreview = Root + "/no-preview";
    /// <summary>The key of a revision that whoever asks has to be shown, at whichever instance.</summary>
    public const string Revision = "revision";

    public const string SetPassword = Root + "/set-password";
    public const string Account = Root + "/account";
    public const string SecondFactor = Account + "/second-factor";

    /// <summary>The page on which a document is written.</summary>
    public static string Document(string path) => $"{Root}/document/{path}";

    /// <summary>The document's page after a form changed it, at the line that was changed.</summary>
    /// <param name="what">Names what was changed: "rating", "release", "reviewed".</param>
    public static string Saved(string path, string what, int? line) =>
        $"{Document(path)}?saved={what}#{(line is null ? "problems" : $"line-{line}")}";

    /// <summary>The page on which a draft is published.</summary>
    public static string Publish(string path) => $"{Root}/publish/{path}";

    public static string History(string path) => $"{Root}/history/{path}";

    /// <summary>The document's page after it was published.</summary>
    /// <param name="revision">What is published where several instances serve; null on one machine.</param>
    public static string Published(string path, long? revision) =>
        $"{Document(path)}?published=true{(revision is { } r ? $"&{Revision}={English.Digits(r)}" : "")}";

    /// <summary>The document's history after it was taken away.</summary>
    /// <param name="revision">The removal, where several instances serve; null on one machine.</param>
    public static string Removed(string path, long? revision) =>
        History(path) + (revision is { } r ? $"?{Revision}={English.Digits(r)}" : "");

    /// <summary>
    /// Whether a page is about the account itself: all that an editor reaches who has yet to set up a second factor.
    /// </summary>
    public static bool IsAccount(PathString path) =>
        path.StartsWithSegments(Account) || path.StartsWithSegments(SignIn);

    public static bool IsEdit(PathString path) => path.StartsWithSegments(Root);
}
