using System.Diagnostics;
using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// The ranking alone, on one core: with its draws, and without them, for several numbers of profiles.
/// </summary>
internal static class RankBenchmark
{
    private static readonly string[] Needs =
    [
        "rest-api", "realtime", "time-to-market", "hiring-pool", "security-defaults", "testing-support",
    ];

    public static void Run(int[] counts)
    {
        Console.WriteLine("profiles  ranking with draws  garbage  same, weights unknown  scores alone  answers that "
            + "change the first");
        foreach (var count in counts)
        {
            var folder = Path.Combine(Checkout.NewFolder(), "content");
            ContentGenerator.Write(folder, count);
            var catalog = ContentCheck.Read(new ContentFolder(folder), DateOnly.FromDateTime(DateTime.UtcNow)).Catalog;
            var answers = new ProjectAnswers
            {
                Size = ProjectSize.Medium,
                Languages = ["Python", "TypeScript"],
                Needs = Needs.ToDictionary(n => n, _ => Importance.Important),
            };

            var (draws, garbage) = Measure(() => Recommender.Recommend(catalog, answers));
            var (unknown, _) =
                Measure(() => Recommender.Recommend(catalog, answers with { Weighting = Weighting.Unknown }));
            var (scores, _) = Measure(() => Recommender.FirstPlaces(catalog, answers));
            var (changes, _) = Measure(() => AnswerChanges.Find(catalog, answers));
            Console.WriteLine($"{count,8:N0}  {draws,15:0.00} ms  {garbage / 1024,4:0} kB  {unknown,18:0.00} "
                + $"ms  {scores,9:0.00} ms  {changes,26:0.00} ms");
        }
    }

    /// <summary>Milliseconds and bytes of garbage a call; the median of 101 after warming up.</summary>
    private static (double Milliseconds, double Garbage) Measure(Action call)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(1.5);)
            call();
        var times = new double[101];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < times.Length; i++)
        {
            var clock = Stopwatch.GetTimestamp();
            call();
            times[i] = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        }

        var garbage = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)times.Length;
        Array.Sort(times);
        return (times[times.Length / 2], garbage);
    }
}
