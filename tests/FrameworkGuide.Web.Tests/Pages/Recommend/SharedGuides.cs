
namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>
/// Tests that only read share both guides: starting them for each class is most of the time the tests take.
/// </summary>
[CollectionDefinition(Name)]
public sealed class SharedGuides : ICollectionFixture<ChoosingGuide>, ICollectionFixture<ShippedGuide>
{
    public const string Name = "questionnaire and result";
}
