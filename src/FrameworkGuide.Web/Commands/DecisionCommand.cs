using System.CommandLine;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Commands;

/// <summary>Says what has changed since decisions were recorded.</summary>
internal static class DecisionCommand
{
    private const string Name = "decision";

    /// <summary>What could not be read or asked; also what could not be understood.</summary>
    public const int NotChecked = 2;

    private static readonly TimeSpan MostPatience = TimeSpan.FromSeconds(30);

    /// <summary>Whether arguments call it.</summary>
    public static bool IsCalled(ParseResult result) =>
        result.CommandResult.Command.Name == Name
        || result.CommandResult.Parent is System.CommandLine.Parsing.CommandResult { Command.Name: Name };

    public static Command Create(Func<string[], WebApplication> createSite)
    {
        var inputs = new Argument<string[]>("FILE-OR-ADDRESS")
        {
            Description = "Records in Markdown, JSON or CSV, or addresses of kept results.",
            Arity = ArgumentArity.OneOrMore,
        };
        var site = new Option<string?>("--site")
        {
            Description = "The site to ask, such as https://guide.example. By default, the site in the address, or "
                + "this program's own content and log if the address has none.",
        };
        var format = new Option<string>("--format")
        {
            Description = "How changes are printed.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "github", "sarif");
        var settings = SettingsOption.Create();
        var check = new Command(
            "check", "Reports what has changed since decisions were recorded; exits with 0 if nothing has, with 1 if "
                + "something has, and with 2 if one could not be checked.") { inputs, site, format, settings };
        check.SetAction(async (result, cancellationToken) =>
        {
            await using var own = new OwnGuide(createSite, SettingsOption.Of(result, settings));
            using var client = DecisionSite.CreateClient(MostPatience);
            return await RunAsync(
                result.GetValue(inputs)!, new DecisionSite(client, result.GetValue(site), own),
                result.GetValue(format)!, Console.Out, cancellationToken);
        });
        return new Command(Name, "Commands for recorded decisions.") { check };
    }

    internal static async Task<int> RunAsync(
        IReadOnlyList<string> inputs, DecisionSite site, string format, TextWriter output,
        CancellationToken cancellationToken)
    {
        var checks = new List<DecisionCheck>();
        foreach (var input in inputs)
            checks.Add(await CheckAsync(input, site, cancellationToken));
        DecisionReport.Write(checks, format, output);
        return checks.Max(c => c.ExitCode);
    }

    private static async Task<DecisionCheck> CheckAsync(
        string input, DecisionSite site, CancellationToken cancellationToken)
    {
        var isFile = !RecordFile.IsAddress(input);
        var (found, unread) = isFile ? await RecordFile.ReadAsync(input, MostPatience) : RecordFile.Find(input);
        if (unread is not null)
            return new DecisionCheck(input, isFile, null, null, unread);
        if (found.Count != 1)
            return new DecisionCheck(
                input, isFile, null, null,
                found.Count == 0 ? CheckTexts.NoneNamed : CheckTexts.SeveralNamed(found.Count));
        if (found[0].IsGroup)
            return new DecisionCheck(input, isFile, found[0], null, CheckTexts.OfGroup(found[0]));
        var (decision, error) = await site.AskAsync(found[0], cancellationToken);
        return new DecisionCheck(input, isFile, found[0], decision, error is null ? null : OneLine.Of(error));
    }
}
