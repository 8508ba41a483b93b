using System.Collections.Concurrent;
using System.Net;

namespace FrameworkGuide.Web.Tests.Chaos;

/// <summary>
/// Readers who ask for pages the whole time, at one instance after the other. As behind a proxy, one that cannot be
/// reached is passed over; whatever an instance answers counts.
/// </summary>
internal sealed class Readers : IAsyncDisposable
{
    private static readonly string[] Pages =
        ["/", "/frameworks/alpha", "/compare?frameworks=alpha,beta", "/recommend?needs=speed", "/api/v1/frameworks"];

    /// <summary>A few hundred pages a second: what else is tested meanwhile needs the processors too.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly CancellationTokenSource _stop = new();
    private readonly IReadOnlyList<Instance> _instances;
    private readonly Task _reading;
    private long _answers;

    public Readers(IReadOnlyList<Instance> instances)
    {
        _instances = instances;
        _reading = Task.Run(ReadAsync);
    }

    public long Answers => Interlocked.Read(ref _answers);

    public ConcurrentQueue<string> Failures { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _reading;
        _client.Dispose();
        _stop.Dispose();
    }

    private async Task ReadAsync()
    {
        for (var i = 0; !_stop.IsCancellationRequested; i++)
        {
            foreach (var instance in _instances)
                await AskAsync(instance, Pages[i % Pages.Length]);
            await Task.Delay(Pause);
        }
    }

    private async Task AskAsync(Instance instance, string page)
    {
        if (instance.Address is not { } address)
            return;
        try
        {
            using var response = await _client.GetAsync(new Uri(address, page));
            await response.Content.ReadAsByteArrayAsync();
            Interlocked.Increment(ref _answers);
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.MovedPermanently))
                Failures.Enqueue($"{page}: {response.StatusCode}");
        }
        catch (HttpRequestException e)
        {
            if (instance.Address == address) // It was not killed meanwhile.
                Failures.Enqueue($"{page}: {e.Message}");
        }
    }
}
