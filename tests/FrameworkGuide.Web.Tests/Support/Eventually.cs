namespace FrameworkGuide.Web.Tests.Support;

/// <summary>
/// Waits for what happens in the background: looks again and again until a deadline that only a failure reaches.
/// </summary>
internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    public static async Task IsTrueAsync(Func<Task<bool>> condition, string what)
    {
        var end = TimeProvider.System.GetUtcNow() + Deadline;
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetUtcNow() < end, $"It did not happen in time: {what}");
            await Task.Delay(Pause);
        }
    }

    public static Task IsTrueAsync(Func<bool> condition, string what) =>
        IsTrueAsync(() => Task.FromResult(condition()), what);
}
