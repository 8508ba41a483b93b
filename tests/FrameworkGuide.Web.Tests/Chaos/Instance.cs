using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Chaos;

/// <summary>One instance of the program, which can be killed and starts again over what it left.</summary>
internal sealed class Instance(string database) : IDisposable
{
    private readonly TempFolder _folder = new();
    private GuideProcess? _process;

    /// <summary>Where it answers; null while it is killed.</summary>
    public Uri? Address { get; private set; }

    public async Task StartAsync()
    {
        Directory.CreateDirectory(_folder["content"]);
        _process = GuideProcess.Serve(_folder, $"--FrameworkGuide:Database={database}", "--FrameworkGuide:RateLimit=0");
        Address = await _process.AddressAsync();
    }

    /// <summary>SIGKILL. Whoever sends requests sends them elsewhere from now on.</summary>
    public void Kill()
    {
        Address = null;
        _process!.Kill();
        _process.Dispose();
    }

    public void Dispose()
    {
        _process?.Dispose();
        _folder.Dispose();
    }
}
