namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>
/// Another browser beside the first for what readers and editors do: a test mostly waits for its own page, so two at a
/// time end sooner even on two cores.
/// </summary>
[CollectionDefinition(Name)]
public sealed class SecondBrowser : ICollectionFixture<GuideBrowser>
{
    public const string Name = "second browser";
}
