namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>
/// What the classes join that check every page: they share one visit to each, and starting the browser and the guides
/// once is most of the run's fixed cost.
/// </summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<GuideBrowser>
{
    public const string Name = "browser";
}
