using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>Frameworks side by side, as the site's comparison has them.</summary>
internal static class CompareFrameworksTool
{
    private static readonly string[] Groups = ["sizes", "needs", "support", "facts", "capabilities", "metrics"];

    public static GuideTool Create() => new GuideTool<ComparisonJson>(
        "compare_frameworks", "Compare frameworks",
        "Puts 2 to 6 frameworks side by side: where they differ, by how much, with source and date in each cell. Use "
            + "it when the person names the frameworks. Not to find out which is best for a project: recommend does "
            + "that, and takes the same frameworks as only.",
        ToolSchema.Of(
            ["frameworks"],
            ("frameworks", ToolSchema.Texts("2 to 6 slugs or names.")),
            ("parts", ToolSchema.Texts("Groups of rows; sizes, needs and support by default.", Groups)),
            ("needs", ToolSchema.Texts("Keys of the needs to compare; all that differ by default.")),
            ("capabilities", ToolSchema.Texts("Keys of the capabilities to compare.")),
            ToolSchema.DetailOf("reasons, and rows in which all are equal")),
        AssistantJson.Default.Comparison,
        call => Task.FromResult(Run(call)));

    private static Answer<ComparisonJson> Run(ToolCall call)
    {
        var named = call.Arguments.Texts("frameworks");
        var unknown = named.Where(n => call.SlugOf(n) is null).Select(call.Names.Framework).ToList();
        if (unknown.Count > 0)
            return Answer<ComparisonJson>.NotKnown(unknown);
        var asked = ComparedFrameworks.Read(
            named.Select(n => (ComparedFrameworks.Key, call.SlugOf(n)!)), call.Catalog);
        if (asked.Problems.Count > 0)
            return Answer<ComparisonJson>.Refused(
                [.. asked.Problems.Select(p => p with { Field = "frameworks" })]);
        var comparison = FrameworkComparison.Compare(
            call.Catalog, call.Guide.FindProfiles(asked.Slugs), call.Today);
        var address = ComparedFrameworks.AddressOf(asked.Slugs, false, new ProjectAnswers(), call.Catalog);
        return Write(call, new ComparedRows(call, comparison), ComparisonSummary.Of(comparison), address);
    }

    private static Answer<ComparisonJson> Write(
        ToolCall call, ComparedRows rows, ComparisonSummary summary, string address)
    {
        var all = rows.Asked(call.Arguments.Texts("parts"));
        var shown = all.Take(call.Most(concise: 8, full: 60)).ToList();
        List<ClaimJson> said =
        [
            .. summary.FurthestApart is { } apart ? [call.Claims.Computed(apart, address)] : (ClaimJson[])[],
            .. summary.Frameworks.Select(f => call.Claims.Computed(
                $"{f.Name}: {f.For}{(f.Leads is null ? "" : $" Ahead in {f.Leads}.")}", address, f.Slug)),
        ];
        return new(
            new ComparisonJson(
                [.. summary.Frameworks.Select(f => f.Slug)], call.Claims.Address(address), said,
                [.. shown.Select(rows.Write)], all.Count - shown.Count),
            string.Join('\n', said.Select(c => c.Claim).Append(call.Claims.Address(address))))
        {
            Unknown = rows.Unknown(),
        };
    }
}
