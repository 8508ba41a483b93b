using ModelContextProtocol.AspNetCore;

namespace FrameworkGuide.Web.Assistants;

/// <summary>
/// The streamable HTTP transport of the protocol, without sessions, in services of its own: those of the program stay
/// as they are, and requests are answered with theirs.
/// </summary>
internal static class AssistantTransport
{
    /// <param name="program">The services of the program.</param>
    public static RequestDelegate Create(IServiceProvider program)
    {
        var services = new ServiceCollection();
        services.AddSingleton(program.GetRequiredService<ILoggerFactory>());
        services.AddSingleton(program.GetRequiredService<IHostApplicationLifetime>());
        services.AddLogging();
        services.AddRoutingCore();
        services.AddMcpServer(AssistantServer.Configure)
            .WithHttpTransport(options => options.SessionMode = HttpServerSessionMode.Stateless);
        var routes = new CollectedRoutes(services.BuildServiceProvider());
        routes.MapMcp();
        return routes.DataSources.SelectMany(s => s.Endpoints).Single().RequestDelegate!;
    }

    /// <summary>Takes what is mapped, to be called without a router.</summary>
    private sealed class CollectedRoutes(IServiceProvider services) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => services;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(services);
    }
}
