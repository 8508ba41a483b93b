
namespace FrameworkGuide.Web.Tests.Pages.Compare;

[CollectionDefinition(Name)]
public sealed class SharedComparingGuide : ICollectionFixture<ComparingGuide>
{
    public const string Name = "comparisons";
}
