using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Commands;

/// <summary>Checks a content folder and prints every problem.</summary>
internal static partial class ValidateCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The content folder; by default, that of the guide.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<string>("--format")
        {
            Description = "How problems are printed.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "github");
        var watch = new Option<bool>("--watch")
        {
            Description = "Keeps running and checks again whenever a file is saved.",
        };
        var command = new Command("validate",
            "Checks the content and prints every problem; exits with 1 if there are errors.") { folder, format, watch };
        command.SetAction(async (result, cancellationToken) =>
        {
            var path = result.GetValue(folder) ?? CommandConfiguration.ContentPath();
            int Check() => Run(path, result.GetValue(format)!, Console.Out, Console.Error);
            if (!result.GetValue(watch))
                return Check();
            await ValidateWatch.RunAsync(path, () => Check(), Console.Error, cancellationToken);
            return 0;
        });
        return command;
    }

    internal static int Run(string folder, string format, TextWriter output, TextWriter error)
    {
        IReadOnlyList<ContentProblem> problems;
        try
        {
            problems = ContentCheck.Run(
                new ContentFolder(folder), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The folder '{folder}' cannot be read: {e.Message}");
            return 1;
        }

        var prefix = PrefixOf(folder);
        var located = problems.Select(p => p with { Path = prefix + p.Path }).ToList();
        var errors = problems.Count(p => p.Severity == ProblemSeverity.Error);
        switch (format)
        {
            case "json":
                output.WriteLine(JsonSerializer.Serialize(
                    located.Select(ProblemJson.Of).ToList(), ValidateJson.Default.ListProblemJson));
                break;
            case "github":
                foreach (var problem in located)
                    output.WriteLine(ToAnnotation(problem));
                break;
            default:
                foreach (var problem in located)
                    output.WriteLine(problem);
                output.WriteLine(errors == 0 && problems.Count == 0
                    ? $"{folder}: no problems."
                    : $"{folder}: {Count(errors, "error")}, {Count(problems.Count - errors, "warning")}.");
                break;
        }

        return errors == 0 ? 0 : 1;
    }

    /// <summary>What stands in front of a path, so that it can be opened from where the command was called.</summary>
    private static string PrefixOf(string folder)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(folder)).Replace('\\', '/');
        return relative == "." ? "" : relative.StartsWith("..", StringComparison.Ordinal)
            ? Path.GetFullPath(folder).Replace('\\', '/').TrimEnd('/') + "/" : relative + "/";
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static string ToAnnotation(ContentProblem problem) => WorkflowCommand.Annotation(
        problem.Severity == ProblemSeverity.Error ? "error" : "warning", problem.Message,
        ("file", problem.Path), ("line", $"{problem.Line}"), ("col", $"{problem.Column}"), ("title", problem.Code));

    private sealed record ProblemJson(string Path, int Line, int Column, string Severity, string Code, string Message)
    {
        public static ProblemJson Of(ContentProblem problem) => new(
            problem.Path,
            problem.Line,
            problem.Column,
            problem.Severity == ProblemSeverity.Error ? "error" : "warning",
            problem.Code,
            problem.Message);
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
    [JsonSerializable(typeof(List<ProblemJson>))]
    private sealed partial class ValidateJson : JsonSerializerContext;
}
