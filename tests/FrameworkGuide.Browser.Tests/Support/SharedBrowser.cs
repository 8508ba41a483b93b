namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>What every test class joins: starting the browser and the guides once is most of the run's fixed cost.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<GuideBrowser>
{
    public const string Name = "browser";
}
