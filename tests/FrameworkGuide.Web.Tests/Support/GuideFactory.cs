using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>The program as it is, on a port of its own, with the folders, the clock and the log of a test.</summary>
internal sealed class GuideFactory : WebApplicationFactory<Program>
{
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly TestClock _clock;
    private readonly CollectingSink _log;
    private readonly Action<IServiceCollection> _services;

    public GuideFactory(
        IReadOnlyDictionary<string, string> settings, TestClock clock, CollectingSink log,
        Action<IServiceCollection> services)
    {
        (_settings, _clock, _log, _services) = (settings, clock, log, services);
        UseKestrel();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Debug");

        // Not by UseKestrel(0): that sets the port while the program goes on, which may listen already.
        builder.UseSetting("urls", "http://127.0.0.1:0");
        foreach (var (name, value) in _settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(_clock);
            services.AddSingleton<ILogEventSink>(_log);
            _services(services);
        });
    }
}
