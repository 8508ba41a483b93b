namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>What test classes join: starting the browser and the guides once is most of the run's fixed cost.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<GuideBrowser>
{
    public const string Name = "browser";
}

/// <summary>
/// Another browser for the classes that take longest, beside the first: a test mostly waits for its own page, so two at a time
/// end sooner even on two cores.
/// </summary>
[CollectionDefinition(Name)]
public sealed class SecondBrowser : ICollectionFixture<GuideBrowser>
{
    public const string Name = "second browser";
}
