using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Commands;

/// <summary>
/// This program's own content and log, for whom no site is named: the site itself, on a port of this machine that
/// nobody else is told, so that it answers as any other does.
/// </summary>
/// <param name="create">Puts the site together, not started.</param>
/// <param name="settings">As arguments that the site would take.</param>
internal sealed class OwnGuide(Func<string[], WebApplication> create, string[] settings) : IAsyncDisposable
{
    /// <summary>The output belongs to the command.</summary>
    private static readonly string[] Quiet =
    [
        "--urls=http://127.0.0.1:0", $"--{GuideSettings.Section}:Watch=false",
        $"--{GuideSettings.Section}:RateLimit=0", "--Serilog:MinimumLevel:Default=Fatal",
        "--Serilog:MinimumLevel:Override:Microsoft=Fatal",
        "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Fatal",
    ];

    private WebApplication? _app;

    /// <summary>Starts it once; its address without a slash at the end.</summary>
    /// <exception cref="SettingsException">It cannot be started.</exception>
    public async Task<string> StartAsync(CancellationToken cancellationToken)
    {
        if (_app is null)
        {
            var app = create([.. settings, .. Quiet]);
            try
            {
                await app.StartAsync(cancellationToken);
            }
            catch (Exception e) when (StartFailure.Describe(e) is { } sentence)
            {
                await app.DisposeAsync();
                throw new SettingsException([sentence]);
            }

            _app = app;
        }

        return _app.Urls.First().TrimEnd('/')
            + _app.Services.GetRequiredService<GuideSettings>().PathBase;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }
}
