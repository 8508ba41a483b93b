namespace FrameworkGuide.Web.Tests.Support;

/// <summary>
/// Waits for what happens in the background: looks again and again until a deadline that only a failure reaches.
/// </summary>
internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    public static Task IsTrueAsync(Func<Task<bool>> condition, string what) => IsTrueAsync(condition, () => what);

    /// <param name="what">Is asked once it did not happen, and can say what did.</param>
    public static async Task IsTrueAsync(Func<Task<bool>> condition, Func<string> what)
    {
        var end = TimeProvider.System.GetUtcNow() + Deadline;
        while (!await condition())
        {
            if (TimeProvider.System.GetUtcNow() >= end)
                Assert.Fail($"It did not happen in time: {what()}");
            await Task.Delay(Pause);
        }
    }

    public static Task IsTrueAsync(Func<bool> condition, string what) => IsTrueAsync(condition, () => what);

    public static Task IsTrueAsync(Func<bool> condition, Func<string> what) =>
        IsTrueAsync(() => Task.FromResult(condition()), what);
}
