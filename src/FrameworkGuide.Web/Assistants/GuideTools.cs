using FrameworkGuide.Web.Assistants.Tools;

namespace FrameworkGuide.Web.Assistants;

/// <summary>All tools, in the order in which they are listed.</summary>
internal static class GuideTools
{
    public static IReadOnlyList<GuideTool> All { get; } =
    [
        ListFrameworksTool.Create(), GetFrameworkTool.Create(), CompareFrameworksTool.Create(),
        GetQuestionsTool.Create(), RecommendTool.Create(), RecommendForGroupTool.Create(),
        WriteDecisionRecordTool.Create(), CheckDecisionTool.Create(), SearchTool.Create(),
    ];
}
