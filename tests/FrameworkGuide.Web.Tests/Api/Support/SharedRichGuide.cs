
namespace FrameworkGuide.Web.Tests.Api.Support;

[CollectionDefinition(Name)]
public sealed class SharedRichGuide : ICollectionFixture<RichGuide>
{
    public const string Name = "API of rich content";
}
