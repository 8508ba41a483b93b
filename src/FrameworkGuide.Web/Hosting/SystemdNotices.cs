using System.Runtime.CompilerServices;
using Microsoft.Extensions.Hosting.Systemd;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Tells systemd when the site answers and when it stops, where a unit with <c>Type=notify</c> asks for it: its
/// <c>systemctl start</c> then returns once readers are served.
/// </summary>
internal static class SystemdNotices
{
    public static void AddSystemdNotices(this IServiceCollection services)
    {
        // Not the library's own AddSystemd, which asks who the parent is: a wrapper of the program would go unnoticed.
        if (OperatingSystem.IsLinux() && !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NOTIFY_SOCKET")))
            Add(services);
    }

    /// <summary>Apart, so that the library is loaded nowhere else.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Add(IServiceCollection services)
    {
        services.AddSingleton<ISystemdNotifier, SystemdNotifier>();
        services.AddSingleton<IHostLifetime, SystemdLifetime>();
    }
}
