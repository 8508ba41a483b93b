using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>The small guide, started once for the tests that change nothing in it.</summary>
public sealed class ChoosingGuide : IDisposable
{
    public ChoosingGuide() => Guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));

    internal TestGuide Guide { get; } = ChoosingContent.Guide();

    public void Dispose() => Guide.Dispose();
}
