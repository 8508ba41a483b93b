using System.Collections.Concurrent;
using System.Net;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>Asks for pages without a pause until it is stopped.</summary>
internal sealed class Hammer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<string> _failures = [];
    private readonly Task _work;
    private int _answers;

    public Hammer(HttpClient client, params string[] paths) => _work = Task.Run(async () =>
    {
        for (var i = 0; !_stop.IsCancellationRequested; i++)
            await AskAsync(client, paths[i % paths.Length]);
    });

    /// <summary>Ends it; nothing may have failed meanwhile.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _work;
        Assert.Empty(_failures);
        Assert.True(_answers > 0, "No request was answered.");
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _work;
        _stop.Dispose();
    }

    private async Task AskAsync(HttpClient client, string path)
    {
        try
        {
            using var response = await client.GetAsync(path);
            await response.Content.ReadAsByteArrayAsync();
            _answers++;
            if (response.StatusCode != HttpStatusCode.OK)
                _failures.Add($"{path}: {response.StatusCode}");
        }
        catch (HttpRequestException e)
        {
            _failures.Add($"{path}: {e.Message}");
        }
    }
}
