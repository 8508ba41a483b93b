using System.Diagnostics;
using System.Globalization;

namespace FrameworkGuide.Benchmarks;

/// <summary>Runs the test of three instances under faults with a number of them, and shows what it measured.</summary>
internal static class ChaosReport
{
    public static async Task<int> RunAsync(int faults)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "test", Path.Combine(Checkout.Root, "tests", "FrameworkGuide.Web.Tests"), "--nologo",
                "--logger", "console;verbosity=detailed", "--filter", "FullyQualifiedName~ChaosTest",
            ]);
        start.Environment["CHAOS_FAULTS"] = faults.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
