using System.Collections.Concurrent;

namespace FrameworkGuide.Web.Import;

/// <summary>Does work on all cores and hands out the results one by one, holding few of them at a time.</summary>
internal static class ParallelReading
{
    /// <summary>Reading is faster than storing: what waits here for long only fills the memory.</summary>
    private const int Ahead = 8;

    public static IEnumerable<TResult> InOrderOfCompletion<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        if (items.Count <= 1)
        {
            foreach (var item in items)
                yield return work(item);
            yield break;
        }

        using var results = new BlockingCollection<TResult>(Ahead);
        using var cancel = new CancellationTokenSource();
        var producer = Task.Run(() =>
        {
            try
            {
                Parallel.ForEach(
                    Partitioner.Create<T>([.. items], loadBalance: true),
                    new ParallelOptions
                    {
                        CancellationToken = cancel.Token,
                        MaxDegreeOfParallelism = Environment.ProcessorCount,
                    },
                    item => results.Add(work(item), cancel.Token));
            }
            finally
            {
                results.CompleteAdding();
            }
        });
        try
        {
            foreach (var result in results.GetConsumingEnumerable())
                yield return result;
        }
        finally
        {
            cancel.Cancel();
            ((IAsyncResult)producer).AsyncWaitHandle.WaitOne();
        }

        producer.GetAwaiter().GetResult();
    }
}
