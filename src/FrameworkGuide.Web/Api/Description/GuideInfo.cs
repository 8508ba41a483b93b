using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Settings;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>What the API is called, what it is for and where it stands.</summary>
internal static class GuideInfo
{
    private static readonly (string Name, string Description)[] Tags =
    [
        (ApiTags.Recommendation, "Ranks the frameworks for a project, with reasons, how sure it is, and what would "
            + "change it."),
        (ApiTags.Frameworks, "What the guide says about each framework."),
        (ApiTags.Questions, "The questions about a project: the keys and names that requests use."),
    ];

    /// <param name="path">Below which the site stands.</param>
    public static void Describe(OpenApiDocument document, SiteSettings site, GuideSettings settings, string path)
    {
        document.Info = new OpenApiInfo
        {
            Title = $"{site.Title}: API",
            Version = "1.0",
            Summary = "Facts about backend frameworks, with source and date, and recommendations for a project.",
            Description = DescriptionOf(settings),
            License = new OpenApiLicense { Name = "MIT License", Identifier = "MIT" },
        };
        document.ExternalDocs = new OpenApiExternalDocs
        {
            Description = "The same for people",
            Url = new Uri(path + "/api", UriKind.Relative),
        };
        var root = settings.PublicUrl?.AbsoluteUri.TrimEnd('/') + path;
        document.Servers = [new OpenApiServer { Url = root.Length == 0 ? "/" : root }];
        document.Tags = new HashSet<OpenApiTag>(
            Tags.Select(t => new OpenApiTag { Name = t.Name, Description = t.Description }));
    }

    private static string DescriptionOf(GuideSettings settings) =>
        "Responses are JSON. Programs, and scripts on any site, need no key and no account; nothing "
            + "is stored. "
        + "HEAD works wherever GET does. Keys and words are case-sensitive, names of languages are not; "
        + "unlisted parameters are ignored, unlisted fields of a body are errors. "
        + "Errors are problem details (RFC 9457): `errors` names each field and what is allowed. "
        + "Ratings go from 0 to 5; what has not been rated is null or missing, never 0. Days are UTC. "
        + "The allowed values are those of the current content. Version 1 only gains fields, values and addresses. "
        + (settings.RateLimit == 0 ? "The number of requests is not limited." : "One address may ask "
        + $"{English.Count(settings.RateLimit, "time", "times")} a minute.");
}
