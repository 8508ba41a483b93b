using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Frameworks;

/// <summary>One running guide for the tests of the list: they change nothing.</summary>
public sealed class VariedGuide : IDisposable
{
    public VariedGuide()
    {
        Guide.Clock.Set(VariedContent.Now);
        Guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));
    }

    internal TestGuide Guide { get; } = new(VariedContent.Write);

    public void Dispose() => Guide.Dispose();
}
