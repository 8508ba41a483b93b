using System.Net.Sockets;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Says in one sentence why the program cannot serve, where it is the machine's doing and not a mistake of the program.
/// </summary>
internal static class StartFailure
{
    public static string? Describe(Exception exception) => exception switch
    {
        IOException or SocketException => $"The program cannot start: {exception.Message}",
        UnauthorizedAccessException => $"The program cannot start: {exception.Message}",
        _ => null,
    };
}
