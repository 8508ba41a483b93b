using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data;

namespace FrameworkGuide.Web.Import;

/// <summary>The texts that are published at this moment.</summary>
internal sealed class PublishedTexts(IContentSource source)
{
    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>SHA-256 of a text as it stands in a file, in lower-case hex.</summary>
    public static string? HashOf(string? text) =>
        text is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>What stands in a document's file now; null where there is no file.</summary>
    /// <exception cref="UneditableException">The file is none that a browser can show as text.</exception>
    public string? Find(string path)
    {
        try
        {
            var bytes = source.ReadNow(path);
            if (bytes.Length > SourceLimits.MaxBytes)
                throw new UneditableException(
                    $"The file is larger than {SourceLimits.MaxBytes:N0} bytes, the most that is read.");
            var text = StrictUtf8.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal)
                ? throw new UneditableException("The file has a null character, which a browser cannot show.")
                : text;
        }
        catch (DecoderFallbackException)
        {
            throw new UneditableException("The file is not UTF-8; save it as UTF-8 first.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = e is RefusedFileException ? e.Message : StoreFailure.Describe(e, source.Folder.Root);
            throw new UneditableException($"The file cannot be read: {reason}.");
        }
    }
}
