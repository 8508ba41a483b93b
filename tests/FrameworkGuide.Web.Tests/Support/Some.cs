
namespace FrameworkGuide.Web.Tests.Support;

/// <summary>Small content that is valid.</summary>
internal static class Some
{
    /// <summary>A picture of one pixel.</summary>
    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static string Framework(string name, string words = "Some words.", string more = "") =>
        $"---\nname: {name}\nlanguage: Python\nreviewed: 2026-11-01\n{more}---\n\n## Overview\n\n{words}\n";

    public static string Ratings(params string[] needs) =>
        "needs:\n" + string.Concat(
            needs.Select(n => $"  {n}: {{value: 4, why: \"It does.\", sources: [https://example.org/{n}]}}\n"));

    public static string Need(string title) =>
        $"---\ntitle: {title}\nquestion: Is it needed?\n---\n\nHow it is rated.\n";

    public static string Guide(string title, string words = "Some words.") => $"---\ntitle: {title}\n---\n\n{words}\n";

    /// <summary>Three frameworks, two needs, two guides.</summary>
    public static void Content(TestContent content)
    {
        content.Write("site.yml", "title: Some guide\n");
        content.Write("needs/rest-api.md", Need("REST API"));
        content.Write("needs/speed.md", Need("Speed"));
        content.Write("frameworks/alpha.md", Framework("Alpha", "Alpha words.", Ratings("rest-api", "speed")));
        content.Write("frameworks/beta.md", Framework("Beta", "Beta words.", Ratings("rest-api")));
        content.Write("frameworks/gamma.md", Framework("Gamma", "Gamma words."));
        content.Write("guides/about.md", Guide("About", "About words."));
        content.Write("guides/first.md", Guide("First", "See [Alpha](/frameworks/alpha)."));
    }
}
