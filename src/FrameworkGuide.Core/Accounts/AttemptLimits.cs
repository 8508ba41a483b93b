namespace FrameworkGuide.Core.Accounts;

/// <summary>
/// Slows down whoever fails with passwords, links and codes, ever longer, and locks nobody out: what others do counts
/// for an account as a whole only after very many failures, and never for a browser that signed in to it before. Counts
/// are in memory and few: a restart forgets them.
/// </summary>
public sealed class AttemptLimits
{
    private const int MostCounts = 20_000;

    private readonly Dictionary<(string Rule, string Who), Count> _counts = [];
    private readonly Lock _lock = new();

    /// <summary>How many counts are kept.</summary>
    public int Kept
    {
        get
        {
            lock (_lock)
                return _counts.Count;
        }
    }

    /// <summary>
    /// Begins an attempt, or says how long to wait. It counts as a failure from the start, so that of many at once none
    /// is left out; <see cref="Succeed"/> takes it back.
    /// </summary>
    public Attempt Begin(DateTimeOffset now, params IReadOnlyList<(AttemptRule Rule, string Who)> counted)
    {
        lock (_lock)
        {
            var wait = counted.Max(c => CountOf(c, now).BlockedUntil) - now;
            if (wait > TimeSpan.Zero)
                return new Attempt(wait, counted);
            foreach (var one in counted)
            {
                var failures = CountOf(one, now).Failures + 1;
                _counts[(one.Rule.Name, one.Who)] = new Count(
                    failures, now, now + one.Rule.WaitAfter(failures), now + one.Rule.ForgottenAfter);
            }

            if (_counts.Count > MostCounts)
                ForgetOldest(now);
            return new Attempt(null, counted);
        }
    }

    /// <summary>The secret was right.</summary>
    public void Succeed(Attempt attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        lock (_lock)
        {
            foreach (var (rule, who) in attempt.Counted)
            {
                if (!_counts.TryGetValue((rule.Name, who), out var count))
                    continue;
                var failures = count.Failures - 1;
                if (rule.IsOwn || failures == 0)
                    _counts.Remove((rule.Name, who));
                else
                    _counts[(rule.Name, who)] = count with
                    {
                        Failures = failures,
                        BlockedUntil = failures < rule.Free ? count.LastUtc : count.BlockedUntil,
                    };
            }
        }
    }

    private Count CountOf((AttemptRule Rule, string Who) one, DateTimeOffset now) =>
        _counts.TryGetValue((one.Rule.Name, one.Who), out var count) && count.ForgottenUtc > now ? count : default;

    /// <summary>Makes room for as many again as would be a nuisance to look for one by one.</summary>
    private void ForgetOldest(DateTimeOffset now)
    {
        foreach (var key in _counts.Where(c => c.Value.ForgottenUtc <= now).Select(c => c.Key).ToList())
            _counts.Remove(key);
        if (_counts.Count <= MostCounts)
            return;
        foreach (var key in _counts.OrderBy(c => c.Value.LastUtc).Take(MostCounts / 10).Select(c => c.Key).ToList())
            _counts.Remove(key);
    }

    private readonly record struct Count(
        int Failures, DateTimeOffset LastUtc, DateTimeOffset BlockedUntil, DateTimeOffset ForgottenUtc);
}
