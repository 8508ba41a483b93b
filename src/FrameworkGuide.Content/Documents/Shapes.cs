using System.Text.RegularExpressions;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Documents;

/// <summary>The shapes that several kinds of file share.</summary>
internal static partial class Shapes
{
    public const string SlugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    public static readonly Shape Name = new TextShape(100);
    public static readonly Shape Line = new TextShape(300);
    public static readonly Shape Sentence = new TextShape(1000);
    public static readonly Shape Paragraph = new TextShape(3000);
    public static readonly Shape Key = new TextShape(64, Slug(), "lower-case letters, digits and single hyphens");
    public static readonly Shape Address = new AddressShape();
    public static readonly Shape Date = new DateShape();
    public static readonly Shape PartialDate = new DateShape(allowPartial: true);
    public static readonly Shape Truth = new TruthShape();
    public static readonly Shape Order = new NumberShape(-1_000_000, 1_000_000);
    public static readonly Shape AnyNumber = new NumberShape(double.MinValue, double.MaxValue);
    public static readonly Shape RatingValue = new NumberShape(0, Rating.Max);
    public static readonly Shape Share = new NumberShape(0, 1);
    public static readonly Shape RawWeight = new NumberShape(0, 10);
    public static readonly Shape Names = new ListShape(Name, max: 50);
    public static readonly Shape Languages = new ListShape(
        new ReferenceShape(ReferenceKind.Language), min: 1, max: 20, allowSingle: true);
    public static readonly Shape Sources = new ListShape(Address, max: 50);

    [GeneratedRegex(SlugPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Slug();
}
