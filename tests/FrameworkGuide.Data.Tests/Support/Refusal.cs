namespace FrameworkGuide.Data.Tests.Support;

internal static class Refusal
{
    /// <summary>What is said of a store that fails for now.</summary>
    public static string ReasonOf(Action use)
    {
        var failure = Assert.ThrowsAny<Exception>(use);
        Assert.True(StoreFailure.Is(failure), failure.ToString());
        Assert.True(StoreFailure.IsTemporary(failure), failure.ToString());
        return StoreFailure.Describe(failure);
    }
}
