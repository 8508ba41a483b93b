
namespace FrameworkGuide.Web.Tests.Pages.Frameworks;

[CollectionDefinition(Name)]
public sealed class SharedVariedGuide : ICollectionFixture<VariedGuide>
{
    public const string Name = "list of frameworks";
}
