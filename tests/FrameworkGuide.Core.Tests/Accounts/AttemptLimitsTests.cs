using FrameworkGuide.Core.Accounts;

namespace FrameworkGuide.Core.Tests.Accounts;

public sealed class AttemptLimitsTests
{
    private readonly AttemptLimits _limits = new();
    private DateTimeOffset _now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Waits_grow_to_a_quarter_of_an_hour_and_end()
    {
        for (var i = 0; i < 5; i++)
            Assert.Null(Fail("a"));
        double[] expected = [30, 60, 120, 240, 480, 900, 900];
        foreach (var seconds in expected)
        {
            var wait = Fail("a");
            Assert.Equal(seconds, wait!.Value.TotalSeconds);
            _now += wait.Value;
            Assert.Null(Fail("a"));
        }

        Assert.Null(Fail("b"));
    }

    [Fact]
    public void What_is_begun_at_once_counts_all()
    {
        var taken = 0;
        Parallel.For(0, 200, _ =>
        {
            if (Fail("a") is null)
                Interlocked.Increment(ref taken);
        });

        Assert.Equal(5, taken);
    }

    [Fact]
    public void A_success_forgets_ones_own_failures_and_of_shared_ones_only_itself()
    {
        for (var i = 0; i < 9; i++)
            Begin((AttemptRule.Address, "somewhere"));
        for (var i = 0; i < 3; i++)
            _limits.Succeed(Begin((AttemptRule.Address, "somewhere"), (AttemptRule.AccountFromAddress, "ada")));

        Assert.Null(Begin((AttemptRule.Address, "somewhere")).Wait);
        Assert.NotNull(Begin((AttemptRule.Address, "somewhere")).Wait);
    }

    [Fact]
    public void Very_many_addresses_get_some_200_guesses_a_day_at_one_account_and_leave_its_own_browser_alone()
    {
        var guesses = 0;
        var end = _now.AddDays(1);
        for (var address = 0; _now < end; address++)
        {
            var attempt = Begin((AttemptRule.AccountFromAddress, $"ada from {address}"), (AttemptRule.Account, "ada"));
            if (attempt.Wait is { } wait)
                _now += wait;
            else
                guesses++;
        }

        Assert.InRange(guesses, 100, 210);
        Assert.Null(Begin((AttemptRule.TrustedBrowser, "ada's")).Wait);
    }

    [Fact]
    public void Counts_of_a_flood_of_names_take_bounded_room_and_the_common_one_stays()
    {
        for (var i = 0; i < 119; i++)
            Begin((AttemptRule.Strangers, ""));
        for (var i = 0; i < 50_000; i++)
            Begin((AttemptRule.AccountFromAddress, $"name {i}"));

        Assert.True(_limits.Kept <= 20_001, $"{_limits.Kept} are kept");
    }

    private Attempt Begin(params IReadOnlyList<(AttemptRule Rule, string Who)> counted) => _limits.Begin(_now, counted);

    private TimeSpan? Fail(string who) => Begin((AttemptRule.AccountFromAddress, who)).Wait;
}
