using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Data.People;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// Codes of an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds). Unlike Identity's own provider, it takes each code once, allows for a
/// clock half a minute wrong and no more, and asks the program's clock.
/// </summary>
internal sealed class AuthenticatorCodes(OneTimeSteps steps, TimeProvider time) : IUserTwoFactorTokenProvider<Editor>
{
    public const int Digits = 6;

    private const int SecondsOfStep = 30;
    private const int Modulus = 1_000_000;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Editor> manager, Editor user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    /// <summary>Only the editor's own app makes codes.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Editor> manager, Editor user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Editor> manager, Editor user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key || token.Length != Digits)
            return false;
        var secret = Decode(key);
        var now = time.GetUtcNow().ToUnixTimeSeconds() / SecondsOfStep;
        for (var step = now - 1; step <= now + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(CodeAt(secret, step)), Encoding.UTF8.GetBytes(token)))
                return await steps.TakeAsync(user.Id, step);
        return false;
    }

    /// <summary>The code that an app with this key shows at a time.</summary>
    internal static string CodeAt(string key, DateTimeOffset when) => CodeAt(Decode(key), when.ToUnixTimeSeconds() / SecondsOfStep);

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

    /// <summary>Base32, as keys for apps are written.</summary>
    private static byte[] Decode(string key)
    {
        var bytes = new List<byte>(key.Length * 5 / 8);
        var (bits, length) = (0, 0);
        foreach (var digit in key.Select(c => Alphabet.IndexOf(char.ToUpperInvariant(c), StringComparison.Ordinal)).Where(d => d >= 0))
        {
            (bits, length) = ((bits << 5 | digit) & 0xFFFF, length + 5);
            if (length < 8)
                continue;
            length -= 8;
            bytes.Add((byte)(bits >> length));
        }

        return [.. bytes];
    }
}
