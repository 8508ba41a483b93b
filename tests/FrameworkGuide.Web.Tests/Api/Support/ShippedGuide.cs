using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api.Support;

/// <summary>A guide of the shipped content, asked as often as a test likes.</summary>
public sealed class ShippedGuide : IDisposable
{
    public ShippedGuide() => Guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));

    internal TestGuide Guide { get; } = TestGuide.OfShippedContent();

    public void Dispose() => Guide.Dispose();
}
