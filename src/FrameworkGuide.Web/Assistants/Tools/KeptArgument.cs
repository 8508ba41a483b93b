using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>An argument that names a result: its address, or a record that has it.</summary>
internal static class KeptArgument
{
    public static string NoResult { get; } =
        $"it names no result of this guide; expected an address with {KeptAddress.ResultPath}? in it";

    /// <summary>
    /// The keys and values of the one result that a text names, and whether it is a group's; else what is wrong.
    /// </summary>
    public static (IReadOnlyList<(string Key, string Value)> Pairs, bool IsGroup, string? Problem) Find(string text)
    {
        var found = KeptReference.FindIn(text);
        if (found.Count > 1)
            return ([], false, CheckTexts.SeveralNamed(found.Count));
        var query = found.Count == 1 ? found[0].Query[1..]
            : IsResult(text, KeptAddress.ResultPath) || IsResult(text, GroupQuery.Page) ? QueryText.Of(text.Trim())
            : null;
        return query is null
            ? ([], false, NoResult)
            : ([.. QueryText.Pairs(query)], text.Contains(GroupQuery.Page, StringComparison.Ordinal), null);
    }

    /// <summary>What of a result cannot be read, or null where all of it can.</summary>
    public static FieldProblem? Problem(string name, KeptState state, IEnumerable<FieldProblem> problems) =>
        state switch
        {
            KeptState.NotHad => new FieldProblem(name, KeptQuery.NotHad),
            KeptState.Unreadable => new FieldProblem(name, KeptQuery.Unreadable),
            _ => problems.Select(p => p with { Field = $"{name}, {p.Field}" }).FirstOrDefault(),
        };

    /// <summary>The content that a result was made from, and its profiles.</summary>
    public static (CatalogSnapshot Catalog, DateOnly Day, Func<string, FrameworkProfile?> ProfileOf) SideOf(
        ToolCall call, History.PastContent? then, KeptMoment? moment) =>
        then is null || moment is null
            ? (call.Catalog, call.Today, call.ProfileOf)
            : (then.Snapshot, moment.Day, slug => call.Decisions.FindThen(then.Snapshot, slug));

    private static bool IsResult(string text, string path) =>
        text.Contains(path + "?", StringComparison.Ordinal) && !text.Trim().Contains('\n', StringComparison.Ordinal);
}
