namespace FrameworkGuide.Browser.Tests.Support;

internal static class Defects
{
    /// <summary>Fails with every defect in full; the framework's own message cuts them off.</summary>
    public static void AssertNone(IEnumerable<string> defects)
    {
        var found = defects.ToList();
        if (found.Count > 0)
            Assert.Fail($"{found.Count} found:\n{string.Join('\n', found)}");
    }
}
