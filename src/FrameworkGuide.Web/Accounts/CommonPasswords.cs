using System.Collections.Frozen;
using System.IO.Compression;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// The passwords people choose most: those of the million most frequent of published breaches that are long enough for
/// this site, and the words among the first 100,000. They are read when a password is chosen, which is seldom, and not
/// kept in memory.
/// </summary>
/// <remarks>
/// common-passwords.txt.gz beside this file; where it comes from stands in common-passwords.LICENSE.txt.
/// </remarks>
internal static class CommonPasswords
{
    private const string Resource = "common-passwords.txt.gz";

    /// <summary>Whether one of these, in lower case, is among them.</summary>
    public static bool HasAny(IEnumerable<string> candidates)
    {
        var wanted = candidates.ToFrozenSet(StringComparer.Ordinal);
        using var packed = typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not built in.");
        using var lines = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
            if (wanted.Contains(line))
                return true;
        return false;
    }
}
