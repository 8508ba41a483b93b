using System.Diagnostics;

namespace FrameworkGuide.Core;

/// <summary>
/// Moments at which a test stops the program to kill it. Each is passed by name; in a release build the calls are not
/// there.
/// </summary>
public static class FaultPoints
{
    /// <summary>
    /// Is told of each moment that is passed; null but in tests. It may take its time, or never return.
    /// </summary>
    public static Action<string>? Passed { get; set; }

    [Conditional("DEBUG")]
    public static void Pass(string name) => Passed?.Invoke(name);
}
