using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>Reads the address of a group.</summary>
internal sealed class GroupQueryReader(CatalogSnapshot catalog)
{
    private readonly List<GroupProblem> _problems = [];
    private readonly GroupNames _names = new();

    public GroupQuery Read(IReadOnlyList<(string Key, string Value)> pairs)
    {
        List<(string Key, string Value)> own = [.. pairs.Where(p => IsAnswer(p.Key))];
        var lines = string.Join('\n', pairs.Where(p => p.Key == GroupQuery.Lines).Select(p => p.Value));
        var people = People(pairs, own, lines);
        var asked = pairs.Where(p => p.Key == AnswersQuery.Only && p.Value.Length > 0).Select(p => p.Value).ToList();
        var only = asked.Count > 0 ? Shortlist(asked) : GroupShortlist.Common(people, catalog, _problems);
        var query = new GroupQuery(people, only, _problems, IsCanonical: false);
        if (_problems.Count == 0
            && GroupQuery.Format(query.Members, catalog) is { Length: > GroupQuery.LongestQuery } address)
            _problems.Add(new GroupProblem(null, null, GroupTexts.TooLong(address.Length)));
        var read = pairs.Where(p => IsAnswer(p.Key) || p.Key == AnswersQuery.Only || GroupQuery.Keys.Contains(p.Key));
        return query with
        {
            IsCanonical = _problems.Count == 0 && read.SequenceEqual(GroupQuery.Pairs(query.Members, catalog)),
        };
    }

    private static bool IsAnswer(string key) => key.StartsWith(AnswersQuery.Need, StringComparison.Ordinal)
        || key is AnswersQuery.Size or AnswersQuery.Language or AnswersQuery.Policy or AnswersQuery.SizeWeight
            or AnswersQuery.LanguageWeight or AnswersQuery.Weighting;

    private List<GivenPerson> People(
        IReadOnlyList<(string Key, string Value)> pairs, List<(string Key, string Value)> own, string lines)
    {
        List<string?> answers =
            [.. pairs.Where(p => p.Key == GroupQuery.Answers).Select(p => QueryText.Of(p.Value))];
        if (own.Count > 0)
            answers.Add(QueryText.Of(AddressQuery.Format(own.Select(p => (Uri.EscapeDataString(p.Key), p.Value)))));
        var names = pairs.Where(p => p.Key == GroupQuery.Name).Select(p => p.Value).ToList();
        if (names.Count > answers.Count)
            _problems.Add(new GroupProblem(null, null, GroupTexts.MoreNames(names.Count, answers.Count)));
        var written = PeopleLines.Read(lines).ToList();
        names = [.. answers.Select((_, i) => names.ElementAtOrDefault(i) ?? ""), .. written.Select(w => w.Name)];
        answers.AddRange(written.Select(w => w.Query));
        if (answers.Count > GroupQuery.Most)
            _problems.Add(new GroupProblem(null, null, GroupTexts.TooMany(answers.Count)));
        return [.. answers.Take(GroupQuery.Most).Select((a, i) => Person(names[i], a, i))];
    }

    /// <param name="answers">A query without a question mark; null where a line has none.</param>
    private GivenPerson Person(string given, string? answers, int place)
    {
        var (name, isLong) = _names.Take(given, place);
        if (isLong)
            _problems.Add(new GroupProblem(name, null, GroupTexts.LongName));
        var query = AnswersQuery.Read(QueryText.Pairs(answers ?? ""), catalog);
        if (answers is null)
            _problems.Add(new GroupProblem(name, null, GroupTexts.NoLink));
        else if (query.Problems.Count == 0 && !query.Answers.HasAnswers)
            _problems.Add(new GroupProblem(name, null, GroupTexts.NoAnswers));
        else
            _problems.AddRange(QuestionnaireProblems.Of(catalog, query).Listed
                .Select(p => new GroupProblem(name, p.Name, p.Message)));
        return new GivenPerson(name, query, answers ?? "");
    }

    private IReadOnlyList<string> Shortlist(IReadOnlyCollection<string> slugs)
    {
        var rules = new AnswerRules(catalog);
        var only = rules.Shortlist(AnswersQuery.Only, slugs);
        _problems.AddRange(rules.Problems.Select(
            p => new GroupProblem(null, p.Field.Length == 0 ? null : QuestionWords.Shortlist, p.Message)));
        return only;
    }
}
