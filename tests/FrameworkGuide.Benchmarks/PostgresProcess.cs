using System.Diagnostics;

namespace FrameworkGuide.Benchmarks;

/// <summary>A PostgreSQL server as long as this process runs.</summary>
internal sealed class PostgresProcess : IDisposable
{
    private readonly Process _process;

    public PostgresProcess()
    {
        _process = Process.Start(new ProcessStartInfo(Path.Combine(Checkout.Root, "tests", "postgres"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        ConnectionString = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("PostgreSQL does not start.");
    }

    public string ConnectionString { get; }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
