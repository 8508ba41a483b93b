using System.Text.Json;
using System.Text.Json.Serialization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Commands;

/// <summary>Prints what came of checking decisions.</summary>
internal static partial class DecisionReport
{
    public static void Write(IReadOnlyList<DecisionCheck> checks, string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.WriteLine(JsonSerializer.Serialize(
                    checks.Select(CheckJson.Of).ToList(), ReportJson.Default.ListCheckJson));
                break;
            case "sarif":
                output.WriteLine(DecisionSarif.Write(checks));
                break;
            case "github":
                foreach (var check in checks)
                    WriteAnnotations(check, output);
                break;
            default:
                foreach (var check in checks)
                    WriteText(check, output);
                break;
        }
    }

    private static void WriteText(DecisionCheck check, TextWriter output)
    {
        output.WriteLine(ContentProblem.Printable($"{check.Input}: {check.Summary}"));
        foreach (var change in check.Decision?.Changes ?? [])
            output.WriteLine($"  {CheckTexts.Change(change)}");
    }

    /// <summary>
    /// One for each change, so that each stands in the list of the run; one in all where none is listed.
    /// </summary>
    private static void WriteAnnotations(DecisionCheck check, TextWriter output)
    {
        (string, string)[] place = check.IsFile
            ? [("file", check.Input.Replace('\\', '/')), ("line", English.Digits(check.Reference?.Line ?? 1))]
            : [];
        if (check.Decision is null)
            output.WriteLine(WorkflowCommand.Annotation(
                "error", $"{check.Input}: {check.Summary}", [.. place, ("title", "Decision not checked")]));
        else if (check.Decision.Changed)
            foreach (var text in check.Decision.Changes.Select(CheckTexts.Change).DefaultIfEmpty(check.Summary))
                output.WriteLine(WorkflowCommand.Annotation(
                    "warning", text, [.. place, ("title", $"Decision {check.Summary}")]));
    }

    /// <param name="Result">The address of the kept result, or its path where no site is named.</param>
    private sealed record CheckJson(
        string Input, int? Line, string? Result, string Summary, string? Error, bool? Changed, string? Ranking,
        CheckedSide? Then, CheckedSide? Now, IReadOnlyList<CheckedChange> Changes, string? ContentThen,
        string? ContentNow)
    {
        public static CheckJson Of(DecisionCheck check)
        {
            var (reference, decision) = (check.Reference, check.Decision);
            return new CheckJson(
                check.Input, check.IsFile ? reference?.Line : null,
                reference is null ? null : $"{reference.Site}/recommend/result{reference.Query}", check.Summary,
                check.Error, decision?.Changed, decision?.Ranking, decision?.Then, decision?.Now,
                decision?.Changes ?? [], decision?.ContentThen, decision?.ContentNow);
        }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
    [JsonSerializable(typeof(List<CheckJson>))]
    private sealed partial class ReportJson : JsonSerializerContext;
}
