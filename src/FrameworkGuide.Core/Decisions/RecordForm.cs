using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>The form in which people say what they decide, filled in with what an address says.</summary>
/// <param name="Action">The page that it leads to.</param>
/// <param name="Kept">What the address says of the result, as its keys and values.</param>
public sealed record RecordForm(
    string Action, IReadOnlyList<(string Key, string Value)> Kept, IReadOnlyList<RecordField> Fields)
{
    /// <summary>The fields with which something is wrong.</summary>
    public IReadOnlyList<RecordField> Wrong => [.. Fields.Where(f => f.Problem is not null)];

    /// <summary>"2 fields cannot be taken".</summary>
    public string WrongTitle => English.Count(Wrong.Count, "field is not valid", "fields are not valid");

    /// <param name="moment">That of a kept result; null where it is today's.</param>
    /// <param name="problems">What is wrong with the fields.</param>
    public static RecordForm Of(
        RecordSubject subject, KeptMoment? moment, RecordQuery query, IReadOnlyList<FieldProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(query);
        var options = Options(subject.Candidates, query.Fields.Chosen);
        return new RecordForm(
            subject.Page, [.. subject.Pairs, .. moment?.Pairs() ?? []],
            [.. RecordQuery.Keys.Select(k => Field(k, query, options, subject.Members, problems))]);
    }

    private static RecordField Field(
        string key, RecordQuery query, IReadOnlyList<AnswerChoice> options, string? members,
        IReadOnlyList<FieldProblem> problems)
    {
        var (label, hint) = RecordFormTexts.Field(key);
        if (key == RecordQuery.DecisionMakers && members is not null)
            hint = RecordFormTexts.ElseMembers(members);
        return new RecordField(
            key, label, hint, query.Given.GetValueOrDefault(key, ""),
            key == RecordQuery.Because ? RecordQuery.LongestReason : RecordQuery.Longest,
            key switch
            {
                RecordQuery.Status => [.. Enum.GetValues<RecordStatus>().Select(s => new AnswerChoice(
                    RecordTexts.Word(s), English.Capitalize(RecordTexts.Word(s)), s == query.Fields.Status))],
                RecordQuery.Chosen => options,
                _ => [],
            },
            problems.FirstOrDefault(p => p.Field == key)?.Sentence);
    }

    /// <summary>The first without its name in the address: whoever comes first then is chosen.</summary>
    private static List<AnswerChoice> Options(RecordCandidates candidates, string? chosen)
    {
        var (ranking, ruledOut) = candidates;
        return
        [
            new AnswerChoice("", RecordFormTexts.FirstChoice(candidates), chosen is null),
            .. ranking.Skip(1).Select(r => new AnswerChoice(
                r.Framework.Slug, $"{r.Framework.Name}, {English.Ordinal(r.Rank)}", r.Framework.Slug == chosen)),
            .. ranking.Take(1).Where(r => r.Framework.Slug == chosen).Select(r => new AnswerChoice(
                r.Framework.Slug, $"{r.Framework.Name}, whatever comes first", IsChosen: true)),
            .. ruledOut.Select(f => new AnswerChoice(
                f.Slug, $"{f.Name}, {RecordTexts.IsRuledOut}", f.Slug == chosen)),
        ];
    }
}
