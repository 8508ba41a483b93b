using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Compare;

/// <summary>One running guide for the tests of comparisons: they change nothing.</summary>
public sealed class ComparingGuide : IDisposable
{
    public ComparingGuide()
    {
        Guide.Clock.Set(ComparedContent.Now);
        Guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));
    }

    internal TestGuide Guide { get; } = new(ComparedContent.Write);

    public void Dispose() => Guide.Dispose();
}
