using ModelContextProtocol.Server;

namespace FrameworkGuide.Web.Assistants;

/// <summary>The protocol over standard input and output, for one assistant until it closes them.</summary>
internal static class AssistantStream
{
    /// <param name="services">The services of the program; each request has a scope of its own.</param>
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var options = new McpServerOptions();
        AssistantServer.Configure(options);
        var logs = services.GetRequiredService<ILoggerFactory>();
        await using var server = McpServer.Create(
            new StdioServerTransport(options, logs), options, logs, services);
        await server.RunAsync(cancellationToken);
    }
}
