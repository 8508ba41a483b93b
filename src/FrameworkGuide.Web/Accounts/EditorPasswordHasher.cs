using System.Buffers.Binary;
using System.Security.Cryptography;
using FrameworkGuide.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// Hashes passwords as Identity does (PBKDF2 with HMAC-SHA512), as often as OWASP advises, and takes as long to refuse
/// one where the stored hash is older and cheaper, or where there is none: the time tells nothing about an account.
/// </summary>
internal class EditorPasswordHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<Editor>(options)
{
    /// <summary>
    /// Password Storage Cheat Sheet, PBKDF2-HMAC-SHA512, 2025. A lower count in a stored hash is raised at the next
    /// sign-in.
    /// </summary>
    public const int Iterations = 220_000;

    private const int LengthOfHash = 32;

    /// <summary>
    /// Where a hash of Identity's version 3 holds its iterations: behind a mark of one byte and the kind of hash of
    /// four.
    /// </summary>
    private const int IterationsAt = 5;

    private static readonly byte[] SomeSalt = RandomNumberGenerator.GetBytes(16);

    public override PasswordVerificationResult VerifyHashedPassword(
        Editor user, string hashedPassword, string providedPassword)
    {
        var result = hashedPassword.Length == 0
            ? PasswordVerificationResult.Failed
            : base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        if (IterationsOf(hashedPassword) is var done && done < Iterations)
            Spend(providedPassword, Iterations - done);
        return result;
    }

    /// <summary>Takes as long as a hash of so many iterations.</summary>
    protected virtual void Spend(string password, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(password, SomeSalt, iterations, HashAlgorithmName.SHA512, LengthOfHash);

    private static int IterationsOf(string hash)
    {
        var bytes = new byte[hash.Length];
        return Convert.TryFromBase64String(hash, bytes, out var length) && length > IterationsAt + sizeof(uint)
            ? (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(IterationsAt)), Iterations)
            : 0;
    }
}
