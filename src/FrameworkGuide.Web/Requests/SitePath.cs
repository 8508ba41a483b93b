namespace FrameworkGuide.Web.Requests;

/// <summary>
/// The path of the host below which the site stands for who asks. Inside the program all addresses begin at the site's
/// own root; this path is taken off where a request comes in, and put in front where an answer leaves.
/// </summary>
/// <param name="Value">"/guide".</param>
internal sealed record SitePath(string Value)
{
    /// <summary>"" where the site stands at the root.</summary>
    public static string Of(HttpContext context) => context.Features.Get<SitePath>()?.Value ?? "";
}
