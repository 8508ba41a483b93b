using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api.Support;

/// <summary>A guide of content that has something to filter, sort and rule out by.</summary>
public sealed class RichGuide : IDisposable
{
    public RichGuide()
    {
        Guide.Clock.Set(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero)); // support ends in 2030
        Guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));
    }

    internal TestGuide Guide { get; } = new(ApiContent.Rich);

    public void Dispose() => Guide.Dispose();
}
