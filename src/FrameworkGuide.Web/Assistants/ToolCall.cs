using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.History;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Search;

namespace FrameworkGuide.Web.Assistants;

/// <summary>One call of a tool: its arguments, and the same services that the site and the API answer with.</summary>
internal sealed class ToolCall
{
    private readonly IServiceProvider _services;

    public ToolCall(IServiceProvider services, ToolArguments arguments)
    {
        (_services, Arguments) = (services, arguments);
        Guide = services.GetRequiredService<GuideRequest>();
        (Catalog, Today) = Guide;
        Site = services.GetRequiredService<BaseAddress>().Url;
        Claims = new Claims(Site, Today, arguments.IsFull);
        Names = new UnknownNames(Catalog, Claims);
    }

    public ToolArguments Arguments { get; }

    public GuideRequest Guide { get; }

    public CatalogSnapshot Catalog { get; }

    /// <summary>The UTC day.</summary>
    public DateOnly Today { get; }

    /// <summary>What stands before the paths of addresses.</summary>
    public string Site { get; }

    public Claims Claims { get; }

    public UnknownNames Names { get; }

    public bool IsFull => Arguments.IsFull;

    public FrameworkSearch Frameworks => _services.GetRequiredService<FrameworkSearch>();

    public TextSearch Texts => _services.GetRequiredService<TextSearch>();

    public ContentVersions Versions => _services.GetRequiredService<ContentVersions>();

    public KeptDecision Decisions => _services.GetRequiredService<KeptDecision>();

    public FrameworkProfile? ProfileOf(string slug) => Guide.FindProfile(slug)?.Profile;

    /// <summary>The slug of a framework that is named in any way people name it; null for none.</summary>
    public string? SlugOf(string name) => UnknownFramework.SlugOf(name.Trim(), Catalog);

    /// <summary>As many as fit in a short answer, or in a full one.</summary>
    public int Most(int concise, int full) => IsFull ? full : concise;
}
