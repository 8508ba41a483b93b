using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Accounts;

public sealed class AttemptLimitsTests
{
    private readonly TestClock _clock = new();
    private readonly AttemptLimits _limits;

    public AttemptLimitsTests()
    {
        _clock.Stop();
        _limits = new AttemptLimits(_clock);
    }

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
            _clock.Set(_clock.GetUtcNow() + wait.Value);
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
            _limits.Begin((AttemptRule.Address, "somewhere"));
        for (var i = 0; i < 3; i++)
            _limits.Succeed(_limits.Begin((AttemptRule.Address, "somewhere"), (AttemptRule.AccountFromAddress, "ada")));

        Assert.Null(_limits.Begin((AttemptRule.Address, "somewhere")).Wait);
        Assert.NotNull(_limits.Begin((AttemptRule.Address, "somewhere")).Wait);
    }

    [Fact]
    public void Very_many_addresses_get_some_200_guesses_a_day_at_one_account_and_leave_its_own_browser_alone()
    {
        var guesses = 0;
        var end = _clock.GetUtcNow().AddDays(1);
        for (var address = 0; _clock.GetUtcNow() < end; address++)
        {
            var attempt = _limits.Begin((AttemptRule.AccountFromAddress, $"ada from {address}"), (AttemptRule.Account, "ada"));
            if (attempt.Wait is { } wait)
                _clock.Set(_clock.GetUtcNow() + wait);
            else
                guesses++;
        }

        Assert.InRange(guesses, 100, 210);
        Assert.Null(_limits.Begin((AttemptRule.TrustedBrowser, "ada's")).Wait);
    }

    [Fact]
    public void Counts_of_a_flood_of_names_take_bounded_room_and_the_common_one_stays()
    {
        for (var i = 0; i < 119; i++)
            _limits.Begin((AttemptRule.Strangers, ""));
        for (var i = 0; i < 50_000; i++)
            _limits.Begin((AttemptRule.AccountFromAddress, $"name {i}"));

        Assert.True(_limits.Kept <= 20_001, $"{_limits.Kept} are kept");
    }

    private TimeSpan? Fail(string who) => _limits.Begin((AttemptRule.AccountFromAddress, who)).Wait;
}
