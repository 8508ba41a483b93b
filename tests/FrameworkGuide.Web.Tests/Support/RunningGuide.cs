
namespace FrameworkGuide.Web.Tests.Support;

/// <summary>One running guide for the tests of a class that change nothing in it.</summary>
public sealed class RunningGuide : IDisposable
{
    public RunningGuide()
    {
        Directory.CreateDirectory(Guide.Content["assets"]);
        File.WriteAllBytes(Guide.Content["assets/dot.png"], Some.Png);
        Guide.Start(watch: false);
    }

    internal TestGuide Guide { get; } = new();

    public void Dispose() => Guide.Dispose();
}
