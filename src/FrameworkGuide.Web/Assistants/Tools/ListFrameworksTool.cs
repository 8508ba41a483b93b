using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>Lists frameworks, with the filters of the site's list.</summary>
internal static class ListFrameworksTool
{
    private const string Text = "text";

    public static GuideTool Create() => new GuideTool<FrameworksJson>(
        "list_frameworks", "List the frameworks",
        "Lists the backend frameworks that the guide rates, with language and support status. Use it to learn which "
            + "there are, or which have something in common. Not for choosing one: recommend weighs what a project "
            + "needs.",
        ToolSchema.Of(
            [],
            (Text, ToolSchema.Text("Words to look for in names and texts.")),
            ("language", ToolSchema.Texts("Languages, any of them will do.")),
            ("style", ToolSchema.Texts("Kinds of framework, such as full-stack.")),
            ("licence", ToolSchema.Texts("SPDX expressions.")),
            ("size", ToolSchema.Texts("Rated well for projects of these sizes.", "small", "medium", "large")),
            ("capability", ToolSchema.Texts("A capability's key and a level, such as orm:built-in.")),
            ("support", ToolSchema.Texts("Support status, such as active or security-only.")),
            ("sort", ToolSchema.Text("name, size.<size> or need.<key>.")),
            ("page", ToolSchema.Number("From 1.")),
            ToolSchema.DetailOf("licences and notes")),
        AssistantJson.Default.Frameworks,
        call => Task.FromResult(Run(call)));

    private static Answer<FrameworksJson> Run(ToolCall call)
    {
        var query = FrameworkQuery.Read(Pairs(call.Arguments), call.Catalog);
        if (query.Problems.Count > 0)
            return Answer<FrameworksJson>.Refused(
                [.. query.Problems.Select(p => p with { Field = p.Field == "q" ? Text : p.Field })],
                UnknownIn(call));
        var found = call.Frameworks.Find(call.Catalog, query, call.Today);
        if (query.Page > found.Pages)
            return Answer<FrameworksJson>.Refused(
                [new("page", $"there {(found.Pages == 1 ? "is 1 page" : $"are {found.Pages} pages")}")]);
        var rows = found.Page(query.Page).Select(f => Row(call, f)).ToList();
        return new(
            new FrameworksJson(rows, found.Frameworks.Count, query.Page, found.Pages),
            $"{English.Count(found.Frameworks.Count, "framework", "frameworks")}: "
                + $"{English.List([.. rows.Select(r => r.Name)])}.");
    }

    private static IEnumerable<(string Key, string Value)> Pairs(ToolArguments arguments)
    {
        if (arguments.Has(Text))
            yield return ("q", arguments.Text(Text));
        foreach (var key in (string[])["language", "style", "licence", "size", "capability", "support"])
            foreach (var value in arguments.Texts(key))
                yield return (key, value);
        if (arguments.Has("sort"))
            yield return ("sort", arguments.Text("sort"));
        if (arguments.Number("page") is { } page)
            yield return ("page", English.Digits(page));
    }

    private static List<UnknownJson> UnknownIn(ToolCall call)
    {
        var keys = call.Catalog.Capabilities.SelectMany(g => g.Items).Select(i => i.Key).ToHashSet();
        return
        [
            .. call.Arguments.Texts("capability").Select(c => c.Split(':')[0]).Where(c => !keys.Contains(c))
                .Select(call.Names.Capability),
            .. call.Arguments.Texts("language")
                .Where(l => !call.Catalog.LanguageNames.Contains(l, StringComparer.OrdinalIgnoreCase))
                .Select(call.Names.Language),
        ];
    }

    private static ListedFrameworkJson Row(ToolCall call, FrameworkSummary framework)
    {
        var profile = call.ProfileOf(framework.Slug);
        var claims = call.Claims;
        return new ListedFrameworkJson(
            framework.Slug, framework.Name, framework.Languages, framework.Style,
            call.IsFull && profile is not null ? claims.Fact(
                "licence", "Licence", profile.Licence, profile.Evidence.GetValueOrDefault("licence"), profile) : null,
            profile is null
                ? claims.Unknown(
                    $"Support: {CatalogWords.Unknown}", SiteMap.Framework(framework.Slug), null, "support")
                : claims.Support(profile),
            claims.Address(SiteMap.Framework(framework.Slug)));
    }
}
