using System.Text.Json;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>Takes the fields of a JSON object as answers, and tells of each that cannot be taken.</summary>
internal sealed class AnswersJsonReader(CatalogSnapshot catalog)
{
    private static readonly string[] Fields =
        ["size", "languages", "languagePolicy", "needs", "weights", "weighting", "only"];

    private readonly AnswerRules _rules = new(catalog);
    private readonly Dictionary<string, Importance> _needs = new(StringComparer.Ordinal);
    private readonly List<string> _languages = [];
    private ProjectAnswers _answers = new();

    public AnswersJson Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return AnswersJson.Failed($"The body is {Kind(root)}; expected an object such as {{\"size\": \"small\"}}.");
        foreach (var field in Members(root, "", Fields))
            Take(field.Name, field.Value);
        _answers = _answers with { Needs = _needs, Languages = _languages };
        _rules.CheckWeigh(_answers, "weights");
        return _rules.Problems.Count == 0
            ? new AnswersJson(_answers, "", [])
            : AnswersJson.Failed("The body has fields that are not valid; errors lists them.", _rules.Problems);
    }

    private void Take(string field, JsonElement value)
    {
        switch (field)
        {
            case "size" when value.ValueKind == JsonValueKind.Null:
                break;
            case "size" when IsText(field, value, "small, medium, large or null"):
                _answers = _answers with { Size = _rules.Size(field, value.GetString()!) };
                break;
            case "languages":
                TakeLanguages(value);
                break;
            case "languagePolicy" when IsText(field, value, "prefer or require"):
                _answers = _answers with { RequireLanguage = _rules.RequireLanguage(field, value.GetString()!) };
                break;
            case "needs":
                TakeNeeds(value);
                break;
            case "weights":
                TakeWeights(value);
                break;
            case "weighting" when IsText(field, value, "stated or unknown"):
                _answers = _answers with { Weighting = _rules.Weighting(field, value.GetString()!) };
                break;
            case "only":
                var slugs = Texts(field, value, "slugs such as [\"django\", \"rails\"]", "the slug of a framework");
                _answers = _answers with { Only = _rules.Shortlist(field, [.. slugs.Select(s => s.Text)]) };
                break;
        }
    }

    private void TakeLanguages(JsonElement value)
    {
        foreach (var (field, text) in Texts("languages", value, "names such as [\"Python\"]", "the name of a language"))
            if (_rules.Language(field, text) is { } language && !_languages.Contains(language))
                _languages.Add(language);
    }

    /// <summary>The texts of an array, each with its place; others than texts are told.</summary>
    private IEnumerable<(string Field, string Text)> Texts(
        string field, JsonElement value, string expected, string expectedItem)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            _rules.Add(field, $"this is {Kind(value)}; expected an array of {expected}");
            yield break;
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            var place = $"{field}[{index++}]";
            if (IsText(place, item, expectedItem))
                yield return (place, item.GetString()!);
        }
    }

    private void TakeNeeds(JsonElement value)
    {
        if (!IsObject("needs", value, "{\"rest-api\": \"must\"}"))
            return;
        foreach (var need in Members(value, "needs", null))
        {
            var field = $"needs.{need.Name}";
            if (!_rules.IsNeed(Shorten(field), need.Name))
                continue;
            var importance = need.Value.ValueKind switch
            {
                JsonValueKind.String when need.Value.GetString() is "nice" or "important" or "must" =>
                    _rules.Importance(field, need.Value.GetString()!),
                JsonValueKind.Number => _rules.Importance(field, need.Value.GetDouble()),
                _ => Refuse(field, need.Value),
            };
            if (importance.Weight > 0)
                _needs[need.Name] = importance;
        }
    }

    private Importance Refuse(string field, JsonElement value)
    {
        _rules.Add(
            field, $"this is {Kind(value)}; allowed: \"nice\", \"important\", \"must\", or a number from 0 to 10");
        return default;
    }

    private void TakeWeights(JsonElement value)
    {
        if (!IsObject("weights", value, "{\"size\": 2, \"language\": 3}"))
            return;
        foreach (var weight in Members(value, "weights", ["size", "language"]))
        {
            var field = $"weights.{weight.Name}";
            if (weight.Value.ValueKind != JsonValueKind.Number || weight.Value.GetDouble() is not (
                >= 0 and <= Importance.MaxWeight and var number))
                _rules.Add(field, $"this is {Kind(weight.Value)}; allowed: a number from 0 to 10");
            else if (weight.Name == "size")
                _answers = _answers with { SizeWeight = Importance.OfWeight(number).Weight };
            else
                _answers = _answers with { LanguageWeight = Importance.OfWeight(number).Weight };
        }
    }

    /// <summary>The members of an object, each name once; others than those allowed are told.</summary>
    private IEnumerable<JsonProperty> Members(JsonElement value, string prefix, IReadOnlyList<string>? allowed)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var field = Shorten(prefix.Length == 0 ? member.Name : $"{prefix}.{member.Name}");
            if (!seen.Add(member.Name))
                _rules.Add(field, "this field is given more than once");
            else if (allowed is not null && !allowed.Contains(member.Name))
                _rules.Add(field, "there is no such field; allowed: "
                    + $"{English.List(allowed)}{Nearest.Hint(member.Name, allowed)}");
            else
                yield return member;
        }
    }

    private bool IsText(string field, JsonElement value, string expected)
    {
        if (value.ValueKind == JsonValueKind.String)
            return true;
        _rules.Add(field, $"this is {Kind(value)}; expected {expected}");
        return false;
    }

    private bool IsObject(string field, JsonElement value, string example)
    {
        if (value.ValueKind == JsonValueKind.Object)
            return true;
        _rules.Add(field, $"this is {Kind(value)}; expected an object such as {example}");
        return false;
    }

    private static string Shorten(string field) => field.Length <= 80 ? field : field[..80] + "…";

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => $"the text {English.Quote(value.GetString()!)}",
        JsonValueKind.Number => $"the number {(value.GetRawText() is { Length: <= 40 } number ? number : "…")}",
        JsonValueKind.Null => "null",
        _ => value.GetRawText(),
    };
}
