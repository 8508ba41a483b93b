using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What became of the kept result of a group, in a sentence.</summary>
internal static class GroupSinceTexts
{
    public static string Summary(GroupSince since) => since switch
    {
        { Now: null } => "The guide no longer asks a question that one of you answered, so there is no current result.",
        _ when since.Then.First != since.Now.First => $"{since.Now.First} is first now, instead of {since.Then.First}.",
        { HasOtherVerdict: true } => $"{since.Now.First} is still first, with another verdict.",
        { Places.Count: > 0 } or { Changes.Count: > 0 } =>
            $"{since.Now.First} is still first; facts behind the result have changed.",
        _ => $"Nothing behind this result has changed. Last checked: {English.Day(since.Now.Today)} (UTC).",
    };
}
