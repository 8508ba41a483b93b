using System.Globalization;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>
/// The fields of a record in an address: <c>title</c>, <c>status</c>, <c>number</c>, <c>decision-makers</c>,
/// <c>consulted</c>, <c>informed</c>, <c>chosen</c>, <c>because</c>, each at most once. Other keys are ignored.
/// </summary>
/// <param name="Fields">What could be taken.</param>
/// <param name="Problems">What could not.</param>
/// <param name="Given">The texts of the fields as they were given; the last of a repeated one.</param>
/// <param name="IsCanonical">Whether the address says the fields in the one form they have.</param>
public sealed record RecordQuery(
    RecordFields Fields, IReadOnlyList<FieldProblem> Problems, IReadOnlyDictionary<string, string> Given,
    bool IsCanonical)
{
    public const string Title = "title";
    public const string Status = "status";
    public const string Number = "number";
    public const string DecisionMakers = "decision-makers";
    public const string Consulted = "consulted";
    public const string Informed = "informed";
    public const string Chosen = "chosen";
    public const string Because = "because";

    /// <summary>The most characters of a field.</summary>
    public const int Longest = 200;

    /// <summary>The most characters of a reason.</summary>
    public const int LongestReason = 2000;

    public const int HighestNumber = 9999;

    /// <summary>In the order they have in an address.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        [Title, Status, Number, DecisionMakers, Consulted, Informed, Chosen, Because];

    /// <summary>The words of a status.</summary>
    public static IReadOnlyList<string> Statuses { get; } = [.. Enum.GetValues<RecordStatus>().Select(
        RecordTexts.Word)];

    /// <param name="pairs">The decoded keys and values of an address, in its order.</param>
    public static RecordQuery Read(IEnumerable<(string Key, string Value)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var own = pairs.Where(p => Keys.Contains(p.Key)).ToList();
        var (fields, problems) = (new RecordFields(), new List<FieldProblem>());
        foreach (var field in own.GroupBy(p => p.Key, p => p.Value))
            if (field.Skip(1).Any())
                problems.Add(new FieldProblem(field.Key, "this is given more than once; allowed: one value"));
            else if (Problem(field.Key, field.First(), OneLine.Of(field.First())) is { } problem)
                problems.Add(new FieldProblem(field.Key, problem));
            else if (OneLine.Of(field.First()) is { Length: > 0 } value)
                fields = With(fields, field.Key, value);
        return new RecordQuery(
            fields, problems,
            own.GroupBy(p => p.Key, p => p.Value).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal),
            problems.Count == 0 && own.SequenceEqual(Pairs(fields)));
    }

    /// <summary>The keys and values of the one address form: what is not said is left out.</summary>
    public static IEnumerable<(string Key, string Value)> Pairs(RecordFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        (string Key, string? Value)[] all =
        [
            (Title, fields.Title),
            (Status, fields.Status == RecordStatus.Proposed ? null : RecordTexts.Word(fields.Status)),
            (Number, fields.Number?.ToString(CultureInfo.InvariantCulture)),
            (DecisionMakers, fields.DecisionMakers), (Consulted, fields.Consulted), (Informed, fields.Informed),
            (Chosen, fields.Chosen), (Because, fields.Because),
        ];
        return all.Where(p => p.Value is not null).Select(p => (p.Key, p.Value!));
    }

    private static string? Problem(string key, string given, string value)
    {
        var most = key == Because ? LongestReason : Longest;
        return value.Length > most
            ? $"this has {English.Count(value.Length, "character", "characters")}; allowed: at most "
                + English.Number(most)
            : OneLine.HiddenIn(given) is { } hidden
                ? $"this has a character that nobody sees, U+{hidden.Value:X4}; allowed: text without control "
                    + "characters"
            : value.Length == 0 ? null
            : key switch
            {
                Status when !Statuses.Contains(value) => $"{English.Quote(value)} is not a status; "
                    + $"{Allowed.Words(Statuses, "")}{Nearest.Hint(value, Statuses)}",
                Number when NumberOf(value) is null =>
                    $"{English.Quote(value)} is not a number of a record; allowed: a whole number from 1 to "
                    + English.Digits(HighestNumber),
                _ => null,
            };
    }

    /// <summary>With or without the zeros in front of it, as file names have them.</summary>
    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= HighestNumber
            ? number
            : null;

    private static RecordFields With(RecordFields fields, string key, string value) => key switch
    {
        Title => fields with { Title = value },
        Status => fields with { Status = Enum.GetValues<RecordStatus>().First(s => RecordTexts.Word(s) == value) },
        Number => fields with { Number = NumberOf(value) },
        DecisionMakers => fields with { DecisionMakers = value },
        Consulted => fields with { Consulted = value },
        Informed => fields with { Informed = value },
        Chosen => fields with { Chosen = value },
        _ => fields with { Because = value },
    };
}
