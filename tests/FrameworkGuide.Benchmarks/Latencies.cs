namespace FrameworkGuide.Benchmarks;

/// <summary>How quickly requests were answered.</summary>
/// <param name="Milliseconds">Of each request, sorted.</param>
internal sealed record Latencies(IReadOnlyList<double> Milliseconds, double Seconds)
{
    public double PerSecond => Milliseconds.Count / Seconds;

    public double Median => At(0.5);

    public override string ToString() => $"{PerSecond:N0}/s, median {At(0.5):0.0} ms, p99 {At(0.99):0.0} ms";

    private double At(double share) => Milliseconds[(int)(share * (Milliseconds.Count - 1))];
}
