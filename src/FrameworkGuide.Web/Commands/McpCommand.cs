using System.CommandLine;
using FrameworkGuide.Web.Assistants;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Commands;

/// <summary>Answers one assistant that started the program, over its standard input and output.</summary>
internal static class McpCommand
{
    /// <summary>Of what goes on only what fails is of interest to who runs an assistant.</summary>
    private static readonly string[] Quiet =
    [
        "--Serilog:MinimumLevel:Default=Warning", "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Warning",
    ];

    public static Command Create(Func<string[], WebApplication> createSite)
    {
        var settings = SettingsOption.Create();
        var command = new Command(
            "mcp", "Answers an assistant over standard input and output (Model Context Protocol); opens no port.")
        {
            settings,
        };
        command.SetAction((result, cancellationToken) =>
            RunAsync(createSite, SettingsOption.Of(result, settings), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Func<string[], WebApplication> createSite, string[] settings, CancellationToken cancellationToken)
    {
        // The output belongs to the protocol: whatever else is written goes beside it.
        Console.SetOut(Console.Error);
        try
        {
            await using var app = createSite([.. settings, .. Quiet]);
            var import = app.Services.GetServices<IHostedService>().OfType<ImportService>().Single();
            await import.StartAsync(cancellationToken);
            await AssistantStream.RunAsync(app.Services, cancellationToken);
            await import.StopAsync(CancellationToken.None);
            return 0;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return 0;
        }
        catch (SettingsException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
        catch (Exception e) when (StartFailure.Describe(e) is { } sentence)
        {
            Console.Error.WriteLine(sentence);
            return 1;
        }
    }
}
