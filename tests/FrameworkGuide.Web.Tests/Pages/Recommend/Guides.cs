using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>The small guide, started once for the tests that change nothing in it.</summary>
public sealed class ChoosingGuide : IDisposable
{
    public ChoosingGuide() => Guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));

    internal TestGuide Guide { get; } = ChoosingContent.Guide();

    public void Dispose() => Guide.Dispose();
}

/// <summary>The guide of the shipped content, likewise, on a day after its reviews.</summary>
public sealed class ShippedGuide : IDisposable
{
    public ShippedGuide()
    {
        Guide.Clock.Set(TestGuide.AfterShippedContent);
        Guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));
    }

    internal TestGuide Guide { get; } = TestGuide.OfShippedContent();

    public void Dispose() => Guide.Dispose();
}

/// <summary>Tests that only read share both guides: starting them for each class is most of the time the tests take.</summary>
[CollectionDefinition(Name)]
public sealed class SharedGuides : ICollectionFixture<ChoosingGuide>, ICollectionFixture<ShippedGuide>
{
    public const string Name = "questionnaire and result";
}
