using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Content.Validation;

/// <summary>Which pictures a body may show: those of the folder assets, by the address they have on the site.</summary>
internal static class PictureRules
{
    private const string Folder = "/assets/";
    private const char FirstAccent = '\u0300';
    private const char LastAccent = '\u036F';
    private const char Other = '\uFFFD';

    public static void Check(MarkdownLink picture, ShapeContext context)
    {
        if (!context.Problems.HasRoomFor(ProblemCode.ForeignPicture))
            return;
        if (!picture.Url.StartsWith(Folder, StringComparison.Ordinal))
            context.Problems.Add(
                ProblemCode.ForeignPicture,
                picture.Position,
                $"the picture '{TextShape.Shorten(picture.Url)}' is not in the folder assets; "
                + $"expected an address that starts with {Folder}");
        else if (!context.Vocabulary.IsOpen && !IsThere(picture.Url, context.Vocabulary))
            context.Problems.Add(
                ProblemCode.ForeignPicture, picture.Position,
                $"there is no picture '{TextShape.Shorten(picture.Url)}'{Hint(picture.Url, context.Vocabulary)}");
    }

    /// <summary>Whether an address is that of a picture; "%20" in it is a blank in the file's name.</summary>
    public static bool IsThere(string url, Vocabulary vocabulary) =>
        url.StartsWith(Folder, StringComparison.Ordinal)
        && vocabulary.Assets.Contains(Uri.UnescapeDataString(url[Folder.Length..]));

    private static string Hint(string url, Vocabulary vocabulary)
    {
        var name = Uri.UnescapeDataString(url[Folder.Length..]);
        if (!ContentFolder.IsPicture(name)
            && ContentFolder.IsPicture(Path.ChangeExtension(name, Path.GetExtension(name).ToLowerInvariant())))
            return ": its ending must be in lower case, "
                + $"'{Path.GetExtension(name).ToLowerInvariant()}', in the file's name and here";
        if (vocabulary.Assets.FirstOrDefault(a => IsDecomposed(a) != IsDecomposed(name)
            && WithoutAccents(a) == WithoutAccents(name)) is { } twin)
            return IsDecomposed(name)
                ? "; the file's name is written with composed letters and this address with decomposed ones (a letter "
                    + "and its accent apart): type the name again"
                : "; the file's name is decomposed (a letter and its accent apart, as macOS writes it): "
                    + "rename the file to the composed form (NFC), as it is typed here";
        return Nearest.Hint(
            url, vocabulary.Assets.Select(a => Folder + a.Replace(" ", "%20", StringComparison.Ordinal)));
    }

    /// <summary>Whether accents stand behind their letters as characters of their own.</summary>
    private static bool IsDecomposed(string name) => name.AsSpan().IndexOfAnyInRange(FirstAccent, LastAccent) >= 0;

    /// <summary>
    /// What is the same in both forms: the program runs without the tables that turn one into the other.
    /// </summary>
    private static string WithoutAccents(string name)
    {
        var kept = new StringBuilder();
        foreach (var c in name)
            if (c is >= FirstAccent and <= LastAccent)
                kept.Length = Math.Max(0, kept.Length - 1);
            else
                kept.Append(char.IsAscii(c) ? c : Other);
        return kept.Replace(Other.ToString(), "").ToString();
    }
}
