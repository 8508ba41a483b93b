using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

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
