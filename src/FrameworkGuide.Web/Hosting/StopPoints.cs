#if DEBUG
using FrameworkGuide.Core;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Lets a test stop a debug build at a <see cref="FaultPoints">named moment</see>, to kill it there or to let it go on.
/// </summary>
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
            if (!Names(file, name))
                return;
            Console.WriteLine($"Stopped at: {name}");
            while (Names(file, name))
                Thread.Sleep(20);
        };
    }

    private static bool Names(string file, string name)
    {
        try
        {
            return File.ReadAllText(file) == name;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
#endif
