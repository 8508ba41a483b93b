using System.Runtime.InteropServices;

namespace FrameworkGuide.Content.Reading;

/// <summary>
/// Tells regular files from pipes, sockets and devices before they are opened: opening a pipe waits until somebody
/// writes into it, for ever if nobody does. .NET does not say what a path is, so Linux is asked; other systems are not,
/// and what cannot be told counts as regular.
/// </summary>
internal static partial class FileType
{
    private const int CurrentDirectory = -100;
    private const uint AskForType = 1;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>Whether a path leads to something that is neither a regular file nor a folder.</summary>
    public static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux())
            return false;

        // struct statx is the same on every processor: https://man7.org/linux/man-pages/man2/statx.2.html
        Span<byte> answer = stackalloc byte[256];
        try
        {
            if (Statx(CurrentDirectory, path, 0, AskForType, ref MemoryMarshal.GetReference(answer)) != 0)
                return false;
        }
        catch (TypeLoadException)
        {
            return false; // A C library without it.
        }

        return (MemoryMarshal.Read<ushort>(answer[28..]) & TypeMask) is not (Regular or Folder);
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte answer);
}
