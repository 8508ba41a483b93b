using System.Text.Json;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>Takes the fields of a JSON object as the members of a group, and tells of each that cannot be
/// taken.</summary>
internal sealed class GroupJsonReader(CatalogSnapshot catalog)
{
    private const string MembersField = "members";
    private const string Example = "{\"members\": [{\"name\": \"Ana\", \"answers\": {\"size\": \"small\"}}, …]}";

    /// <summary>More helps nobody, and a hostile request could otherwise have thousands told.</summary>
    private const int MostProblems = 20;

    private readonly List<FieldProblem> _problems = [];
    private readonly GroupNames _names = new();

    public GroupJson Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return GroupJson.Failed($"The body is not an object; expected one such as {Example}.");
        JsonElement? members = null;
        IReadOnlyList<string>? only = null;
        foreach (var field in Fields(root, "", [MembersField, AnswersQuery.Only]))
            if (field.Name == MembersField)
                members = field.Value;
            else
                only = Shortlist(field.Value);
        var people = members is { } list ? People(list) : Missing();
        var shortlist = only is { Count: > 0 } ? only : Common(people);
        return _problems.Count == 0
            ? new GroupJson([.. people.Select(p => p with { Answers = p.Answers with { Only = shortlist } })], "", [])
            : GroupJson.Failed(
                "The body has fields that are not valid; errors lists them.", [.. _problems.Take(MostProblems)]);
    }

    private List<GroupMember> Missing()
    {
        Add(MembersField, $"this is missing; expected {GroupQuery.Fewest} to {GroupQuery.Most} people, as in "
            + Example);
        return [];
    }

    private List<GroupMember> People(JsonElement list)
    {
        var people = new List<GroupMember>();
        if (list.ValueKind != JsonValueKind.Array)
        {
            Add(MembersField, $"this is not an array; expected {GroupQuery.Fewest} to {GroupQuery.Most} people, as in "
                + Example);
            return people;
        }

        var count = list.GetArrayLength();
        if (count is < GroupQuery.Fewest or > GroupQuery.Most)
            Add(MembersField, $"{English.Count(count, "person is", "people are")} given; allowed: "
                + $"{GroupQuery.Fewest} to {GroupQuery.Most}");
        foreach (var (item, place) in list.EnumerateArray().Take(GroupQuery.Most).Select((item, i) => (item, i)))
            if (Member(item, place) is { } member)
                people.Add(member);
        return people;
    }

    private GroupMember? Member(JsonElement item, int place)
    {
        var field = $"{MembersField}[{English.Digits(place)}]";
        if (item.ValueKind != JsonValueKind.Object)
        {
            Add(field, "this is not an object; expected one such as {\"name\": \"Ana\", \"answers\": {…}}");
            return null;
        }

        var (given, answers) = ("", default(JsonElement?));
        foreach (var part in Fields(item, field, ["name", "answers"]))
            if (part.Name == "answers")
                answers = part.Value;
            else if (part.Value.ValueKind == JsonValueKind.String)
                given = part.Value.GetString()!;
            else
                Add($"{field}.name", "this is not a string; expected a name, or nothing");
        var (name, isLong) = _names.Take(given, place);
        if (isLong)
            Add($"{field}.name", GroupTexts.LongName);
        return Answers(answers, $"{field}.answers", name) is { } read ? new GroupMember(name, read) : null;
    }

    private ProjectAnswers? Answers(JsonElement? given, string field, string name)
    {
        if (given is { ValueKind: not JsonValueKind.Object })
        {
            Add(field, "this is not an object; expected one such as {\"size\": \"small\"}");
            return null;
        }

        var read = given is { } answers ? new AnswersJsonReader(catalog).Read(answers) : null;
        foreach (var problem in read?.Problems ?? [])
            Add(problem.Field.Length == 0 ? field : $"{field}.{problem.Field}", problem.Message);
        if (read is null || read.Answers is { HasAnswers: false })
            Add(field, $"of {English.Quote(name)} {GroupTexts.NoAnswers}");
        return read?.Answers;
    }

    private IReadOnlyList<string> Shortlist(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(
            s => s.ValueKind != JsonValueKind.String))
        {
            Add(AnswersQuery.Only, "this is not an array of slugs such as [\"django\", \"rails\"]");
            return [];
        }

        var rules = new AnswerRules(catalog);
        var only = rules.Shortlist(AnswersQuery.Only, [.. value.EnumerateArray().Select(s => s.GetString()!)]);
        _problems.AddRange(rules.Problems);
        return only;
    }

    /// <summary>The shortlist that the answers of all name, where the group names none.</summary>
    private IReadOnlyList<string> Common(List<GroupMember> people)
    {
        if (people.Count == 0)
            return [];
        var first = people[0].Answers.Only;
        if (people.Any(p => !p.Answers.Only.SequenceEqual(first)))
            Add(MembersField, "their answers have different shortlists; allowed: one for all, which only can name");
        return first;
    }

    /// <summary>The fields of an object, each name once; others than those allowed are told.</summary>
    private IEnumerable<JsonProperty> Fields(JsonElement value, string prefix, IReadOnlyList<string> allowed)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in value.EnumerateObject())
        {
            var name = English.Shorten(field.Name);
            var path = prefix.Length == 0 ? name : $"{prefix}.{name}";
            if (!allowed.Contains(field.Name))
                Add(path, $"there is no such field; {Allowed.Words(allowed, "")}{Nearest.Hint(field.Name, allowed)}");
            else if (!seen.Add(field.Name))
                Add(path, "this field is given more than once");
            else
                yield return field;
        }
    }

    private void Add(string field, string message) => _problems.Add(new FieldProblem(field, message));
}
