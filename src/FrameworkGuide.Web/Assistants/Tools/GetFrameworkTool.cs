using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>What the guide says of one framework, by parts.</summary>
internal static class GetFrameworkTool
{
    private static readonly string[] Usual = ["facts", "support", "strengths", "weaknesses"];

    public static GuideTool Create() => new GuideTool<ProfileJson>(
        "get_framework", "Look a framework up",
        "Gives facts, ratings, support dates, strengths and weaknesses of one framework, each with its source and "
            + "date. Use it for questions about one framework. Ask for the parts you need, or for single needs and "
            + "capabilities by key; what the guide does not know is marked known: false. Not for choosing between "
            + "several: compare_frameworks or recommend.",
        ToolSchema.Of(
            ["framework"],
            ("framework", ToolSchema.Text("Its slug or name, such as django.")),
            ("parts", ToolSchema.Texts(
                "Parts to give; facts, support, strengths and weaknesses by default.", [.. ProfileParts.Names])),
            ("needs", ToolSchema.Texts("Keys of needs to give the ratings of, such as rest-api.")),
            ("capabilities", ToolSchema.Texts("Keys of capabilities to give, such as orm.")),
            ToolSchema.DetailOf("all sources and notes")),
        AssistantJson.Default.Profile,
        call => Task.FromResult(Run(call)));

    private static Answer<ProfileJson> Run(ToolCall call)
    {
        var asked = call.Arguments.Text("framework");
        if (call.SlugOf(asked) is not { } slug || call.ProfileOf(slug) is not { } profile)
            return Answer<ProfileJson>.NotKnown(call.Names.Framework(asked));
        var (needs, capabilities) = (call.Arguments.Texts("needs"), call.Arguments.Texts("capabilities"));
        var named = call.Arguments.Texts("parts");
        IReadOnlyList<string> parts = named.Count > 0 ? named
            : needs.Count + capabilities.Count > 0 ? [] : Usual;
        var from = new ProfileParts(call, profile);
        var given = new Dictionary<string, IReadOnlyList<ClaimJson>>(StringComparer.Ordinal);
        foreach (var part in ProfileParts.Names.Where(parts.Contains))
            given[part] = from.All(part);
        if (needs.Count > 0)
            given["needs"] = [.. needs.Select(from.Need)];
        if (capabilities.Count > 0)
            given["capabilities"] = [.. capabilities.Select(from.Capability)];
        return new(
            new ProfileJson(
                profile.Slug, profile.Name, profile.Languages, call.Claims.Address(SiteMap.Framework(slug)),
                Claims.Reviewed(profile), given, [.. ProfileParts.Names.Where(p => !given.ContainsKey(p))]),
            $"{profile.Name}: {CatalogWords.Kind(profile.Style, profile.Languages)}. "
                + $"{call.Claims.Support(profile).Claim.TrimEnd('.')}. {call.Claims.Address(SiteMap.Framework(slug))}")
        {
            Unknown = from.Unknown,
        };
    }
}
