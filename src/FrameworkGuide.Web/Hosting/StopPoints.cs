#if DEBUG
using FrameworkGuide.Core;

namespace FrameworkGuide.Web.Hosting;

/// <summary>Lets a test stop a debug build at a <see cref="FaultPoints">named moment</see>, to kill it there.</summary>
internal static class StopPoints
{
    /// <summary>Names the file that holds the name of the moment; it may be written while the program runs.</summary>
    public const string Variable = "FRAMEWORK_GUIDE_STOP_FILE";

    public static void Watch()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } file)
            return;
        FaultPoints.Passed = name =>
        {
            if (!File.Exists(file) || File.ReadAllText(file) != name)
                return;
            Console.WriteLine($"Stopped at: {name}");
            Thread.Sleep(Timeout.Infinite);
        };
    }
}
#endif
