
namespace FrameworkGuide.Web.Tests.Pages.Search;

[CollectionDefinition(Name)]
public sealed class SharedSearchedGuide : ICollectionFixture<SearchedGuide>
{
    public const string Name = "search";
}
