using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace FrameworkGuide.Web.Assistants;

/// <summary>Documents that an assistant can read as a whole, as Markdown.</summary>
internal static class GuideResources
{
    private const string Frameworks = "guide://frameworks/";
    private const string Needs = "guide://needs/";
    private const string Method = "guide://methodology";

    /// <summary>More frameworks than these are found by the template alone.</summary>
    private const int MostListed = 100;

    public static ListResourcesResult List(IServiceProvider services, TimeSpan lasts)
    {
        var catalog = services.GetRequiredService<GuideRequest>().Catalog;
        return new ListResourcesResult
        {
            Resources =
            [
                .. catalog.Frameworks.Take(MostListed).Select(f => Listed(
                    Frameworks + f.Slug, f.Slug, f.Name, CatalogWords.Kind(f.Style, f.Languages))),
                .. catalog.Needs.Select(n => Listed(
                    Needs + n.Key, n.Key, n.Title, "What the need is, and how it is rated.")),
                Listed(Method, "methodology", "Method", "How ratings are made and how the ranking is computed."),
            ],
            TimeToLive = lasts,
            CacheScope = CacheScope.Public,
        };
    }

    public static ListResourceTemplatesResult Templates(TimeSpan lasts) => new()
    {
        ResourceTemplates =
        [
            Template(Frameworks + "{slug}", "framework", "A framework's profile, with its facts and sources."),
            Template(Needs + "{key}", "need", "A need, and how it is rated."),
        ],
        TimeToLive = lasts,
        CacheScope = CacheScope.Public,
    };

    public static ReadResourceResult Read(IServiceProvider services, string address)
    {
        var pages = services.GetRequiredService<MarkdownPages>();
        var text = address == Method ? pages.Method()
            : After(address, Frameworks) is { } slug ? pages.Profile(slug)
            : After(address, Needs) is { } key ? pages.Need(key)
            : null;
        return text is null
            ? throw new McpProtocolException(Missing(services, address), McpErrorCode.InvalidParams)
            : new ReadResourceResult
            {
                Contents =
                [
                    new TextResourceContents { Uri = address, MimeType = "text/markdown", Text = Fence.Of(text) },
                ],
                TimeToLive = TimeSpan.FromMinutes(5),
                CacheScope = CacheScope.Public,
            };
    }

    /// <summary>That there is no such resource, with the nearest; the address itself is not repeated.</summary>
    private static string Missing(IServiceProvider services, string address)
    {
        var catalog = services.GetRequiredService<GuideRequest>().Catalog;
        var all = catalog.Frameworks.Select(f => Frameworks + f.Slug)
            .Concat(catalog.Needs.Select(n => Needs + n.Key)).Append(Method);
        return $"known: false. There is no such resource{Nearest.Hint(address, all)}";
    }

    private static string? After(string address, string start) =>
        address.StartsWith(start, StringComparison.Ordinal) ? address[start.Length..] : null;

    private static Resource Listed(string address, string name, string title, string description) => new()
    {
        Uri = address,
        Name = name,
        Title = OneLine.Of(title),
        Description = OneLine.Of(description),
        MimeType = "text/markdown",
    };

    private static ResourceTemplate Template(string address, string name, string description) => new()
    {
        UriTemplate = address,
        Name = name,
        Description = description,
        MimeType = "text/markdown",
    };
}
