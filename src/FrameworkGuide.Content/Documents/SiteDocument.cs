using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;
using static FrameworkGuide.Content.Validation.Shapes.Field;

namespace FrameworkGuide.Content.Documents;

internal sealed class SiteDocument : DocumentType
{
    public override DocumentKind Kind => DocumentKind.Site;

    public override Shape Shape { get; } = new MapShape(
        Optional("title", Shapes.Name, "Name of the guide, shown on every page."),
        Optional("tagline", Shapes.Line, "One line that says what the guide is for."),
        Optional("repository", Shapes.Address,
            "Address under which this folder's files can be read; pages then link to their source."),
        Optional(
            "weights",
            new MapShape(
                Optional("size", Shapes.RawWeight, "Raw weight of the project's size."),
                Optional("language", Shapes.RawWeight, "Raw weight of the team's languages.")),
            "How much size and languages weigh, compared with needs (nice 1, important 2, must 4)."),
        Optional("must-threshold", Shapes.RatingValue, "The lowest rating that meets a must-have."),
        Optional("require-closeness", Shapes.Share, "The lowest closeness that meets a required language."),
        Optional(
            "verdict",
            new MapShape(
                Optional("clear", Shapes.Share, "Share of runs from which a first place is clear."),
                Optional("leaning", Shapes.Share, "Share of runs from which a first place is leaning.")),
            "When a recommendation is called clear or leaning."),
        Optional("review-after-days", new NumberShape(1, 10_000, integer: true),
            "Days after which a profile's review is overdue."));

    public override void CheckRules(YamlValue frontMatter, MarkdownBody body, ShapeContext context)
    {
        if (frontMatter is not YamlMap map)
            return;
        var site = (SiteSettings)Bind(map, "");
        if (site.LeaningShare > site.ClearShare && map["verdict"] is { } verdict)
            context.Problems.Add(
                ProblemCode.RangeOrder,
                verdict.Position,
                $"verdict.leaning is {site.LeaningShare}, above verdict.clear, {site.ClearShare}; "
                + "expected the lower share first");
    }

    public override DocumentContent Bind(YamlValue frontMatter, string slug)
    {
        var map = (YamlMap)frontMatter;
        var defaults = new SiteSettings();
        return defaults with
        {
            Title = map.Text("title") ?? defaults.Title,
            Tagline = map.Text("tagline"),
            Repository = map.Text("repository")?.TrimEnd('/'),
            SizeWeight = map.Map("weights").Number("size") ?? defaults.SizeWeight,
            LanguageWeight = map.Map("weights").Number("language") ?? defaults.LanguageWeight,
            MustThreshold = map.Number("must-threshold") ?? defaults.MustThreshold,
            RequireCloseness = map.Number("require-closeness") ?? defaults.RequireCloseness,
            ClearShare = map.Map("verdict").Number("clear") ?? defaults.ClearShare,
            LeaningShare = map.Map("verdict").Number("leaning") ?? defaults.LeaningShare,
            ReviewAfterDays = (int?)map.Number("review-after-days") ?? defaults.ReviewAfterDays,
        };
    }
}
