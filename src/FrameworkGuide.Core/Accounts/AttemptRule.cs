namespace FrameworkGuide.Core.Accounts;

/// <summary>How failures with a secret slow down whoever makes them.</summary>
/// <param name="Name">Keeps counts of different rules apart.</param>
/// <param name="Free">Failures until the first wait.</param>
/// <param name="FirstWait">Each further failure doubles it.</param>
/// <param name="ForgottenAfter">How long after the last failure all are forgotten.</param>
/// <param name="IsOwn">
/// Whether a success forgets all failures; where others are counted too, it takes back its own attempt alone.
/// </param>
public sealed record AttemptRule(
    string Name, int Free, TimeSpan FirstWait, TimeSpan LongestWait, TimeSpan ForgottenAfter, bool IsOwn = false)
{
    private static readonly TimeSpan HalfAMinute = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>One account, from one address, in a browser that never signed in to it.</summary>
    public static readonly AttemptRule AccountFromAddress =
        new("account from address", 5, HalfAMinute, QuarterHour, Day, IsOwn: true);

    /// <summary>Whatever comes from one address.</summary>
    public static readonly AttemptRule Address = new("address", 10, Minute, QuarterHour, TimeSpan.FromHours(1));

    /// <summary>
    /// One account from any number of addresses, in browsers that never signed in to it: some 200 guesses a day.
    /// </summary>
    public static readonly AttemptRule Account = new("account", 100, Minute, QuarterHour, Day);

    /// <summary>All browsers that never signed in: a flood from many addresses costs one hash a second.</summary>
    public static readonly AttemptRule Strangers =
        new("strangers", 120, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), Minute);

    /// <summary>A browser that signed in to the account before. Only its own failures count.</summary>
    public static readonly AttemptRule TrustedBrowser = new("browser", 10, HalfAMinute, QuarterHour, Day, IsOwn: true);

    /// <summary>Codes for one account, whose password was right already.</summary>
    public static readonly AttemptRule Code = new("code", 5, HalfAMinute, QuarterHour, Day, IsOwn: true);

    /// <summary>Codes for one account from any number of addresses.</summary>
    public static readonly AttemptRule AccountCode = new("account code", 20, Minute, TimeSpan.FromHours(1), Day);

    /// <summary>The password that a signed-in editor confirms a change with.</summary>
    public static readonly AttemptRule Confirmation =
        new("confirmation", 5, HalfAMinute, QuarterHour, Day, IsOwn: true);

    /// <summary>How long the next attempt has to wait after so many failures.</summary>
    public TimeSpan WaitAfter(int failures)
    {
        if (failures < Free)
            return TimeSpan.Zero;
        var wait = FirstWait * Math.Pow(2, Math.Min(failures - Free, 20));
        return wait < LongestWait ? wait : LongestWait;
    }
}
