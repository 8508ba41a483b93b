using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Search;

/// <summary>One running guide for the tests of the search that change nothing.</summary>
public sealed class SearchedGuide : IDisposable
{
    public SearchedGuide() => Guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));

    internal TestGuide Guide { get; } = new(SearchedContent.Write);

    public void Dispose() => Guide.Dispose();
}
