
namespace FrameworkGuide.Web.Import;

/// <summary>Lets one at a time write content files or import them: the watch, or an editor who publishes.</summary>
internal sealed class ImportGate : IDisposable
{
    private readonly SemaphoreSlim _free = new(1, 1);

    /// <summary>Waits until nobody else is in; disposing what is returned leaves.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        return new Entered(_free);
    }

    public void Dispose() => _free.Dispose();

    private sealed class Entered(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
