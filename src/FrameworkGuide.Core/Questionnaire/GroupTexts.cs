using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>What is wrong with the answers of several people.</summary>
public static class GroupTexts
{
    public static string NoAnswers => "nothing is answered; answer at least one question";

    public static string NoLink => "no link of a result was found; write the name, a colon and the link, such as "
        + "“Ana: https://…/recommend/result?size=small”";

    public static string LongName => $"the name is too long; at most {GroupQuery.LongestName} characters are allowed";

    public static string MoreNames(int names, int people) =>
        $"{English.Count(names, "name is", "names are")} given for {English.Count(people, "person", "people")}; "
            + "allowed: one name for each, in the same order";

    public static string TooMany(int people) =>
        $"{English.Count(people, "person", "people")} are too many; allowed: {GroupQuery.Fewest} to {GroupQuery.Most}";

    public static string TooLong(int characters) =>
        $"the answers of all these people make an address of {English.Number(characters)} characters; allowed: "
            + $"{GroupQuery.LongestQuery:N0}. Leave somebody out, or answer fewer questions";

    /// <summary>That one person's shortlist is not another's.</summary>
    public static string OtherShortlist(
        IReadOnlyList<FrameworkSummary> own, string other, IReadOnlyList<FrameworkSummary> others) =>
        $"this ranks {Ranked(own)}, and {other} ranks {Ranked(others)}; allowed: one shortlist for all of you";

    private static string Ranked(IReadOnlyList<FrameworkSummary> frameworks) =>
        frameworks.Count == 0 ? "all frameworks" : QuestionWords.Only(frameworks);
}
