
namespace FrameworkGuide.Web.Tests.Api.Support;

/// <summary>One for all classes that use it: they change nothing.</summary>
[CollectionDefinition(Name)]
public sealed class SharedShippedGuide : ICollectionFixture<ShippedGuide>
{
    public const string Name = "API of the shipped content";
}
