using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FrameworkGuide.Core.Accounts;

/// <summary>
/// The codes that an authenticator app shows: RFC 6238 with SHA-1, six digits and steps of 30 seconds.
/// </summary>
public static class AppCodes
{
    /// <summary>How many digits a code has.</summary>
    public const int Digits = 6;

    private const int SecondsOfStep = 30;
    private const int Modulus = 1_000_000;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code that an app with this key shows at a time.</summary>
    /// <param name="key">In Base32, as apps take it.</param>
    public static string CodeAt(string key, DateTimeOffset when)
    {
        ArgumentNullException.ThrowIfNull(key);
        return CodeAt(Decode(key), StepAt(when));
    }

    /// <summary>
    /// The step whose code this is; null where it is none of now. It allows for a clock half a minute wrong and no
    /// more.
    /// </summary>
    public static long? FindStep(string key, string code, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length != Digits)
            return null;
        var (secret, typed) = (Decode(key), Encoding.UTF8.GetBytes(code));
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(CodeAt(secret, step)), typed))
                return step;
        return null;
    }

    private static long StepAt(DateTimeOffset when) => when.ToUnixTimeSeconds() / SecondsOfStep;

    private static string CodeAt(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238 and the apps ask for SHA-1; in an HMAC it is sound.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string key)
    {
        var bytes = new List<byte>(key.Length * 5 / 8);
        var (bits, length) = (0, 0);
        foreach (var sign in key)
        {
            var digit = Alphabet.IndexOf(char.ToUpperInvariant(sign), StringComparison.Ordinal);
            if (digit < 0)
                continue;
            (bits, length) = ((bits << 5 | digit) & 0xFFFF, length + 5);
            if (length < 8)
                continue;
            length -= 8;
            bytes.Add((byte)(bits >> length));
        }

        return [.. bytes];
    }
}
