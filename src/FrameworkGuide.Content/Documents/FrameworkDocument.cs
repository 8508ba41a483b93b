using System.Text.RegularExpressions;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;
using static FrameworkGuide.Content.Validation.Shapes.Field;

namespace FrameworkGuide.Content.Documents;

internal sealed partial class FrameworkDocument : DocumentType
{
    public static readonly IReadOnlyList<string> Levels = ["built-in", "official", "community", "none"];

    private static readonly string[] Sizes = ["small", "medium", "large"];
    private static readonly string[] EvidenceKeys = ["runtime", "licence", "governance", "first-release", "releases"];

    private static readonly Shape RatingShape = new MapShape(
        Required("value", Shapes.RatingValue, "0 (not at all) to 5 (as well as any)."),
        new Field("why", Shapes.Sentence, "The reason, in one to three sentences.", ProblemCode.MissingEvidence),
        new Field("sources", new ListShape(Shapes.Address, min: 1, max: 50), "Addresses of the evidence.",
            ProblemCode.MissingEvidence),
        Optional("checked", Shapes.Date, "When the evidence was last checked; the day of the review by default."));

    private static readonly Shape Points = new ListShape(new MapShape(
        Required("text", Shapes.Sentence, "One sentence or two."),
        Optional("source", Shapes.Address, "Where it says so.")));

    public override DocumentKind Kind => DocumentKind.Framework;

    public override Shape Shape { get; } = new MapShape(
        Required("name", Shapes.Name, "The framework's name."),
        Optional("aliases", Shapes.Names, "Other names people search for."),
        Required("language", Shapes.Languages,
            "Its programming language, or a list of which the first is the main one."),
        Optional("runtime", Shapes.Line, "What it runs on."),
        Optional("style", Shapes.Name, "Its kind, for example full-stack or microframework."),
        Optional(
            "licence",
            new TextShape(100, SpdxExpression(), "an SPDX expression such as MIT or BSD-3-Clause"),
            "SPDX expression."),
        Optional("website", Shapes.Address, "The project's site."),
        Optional("docs", Shapes.Address, "Its documentation."),
        Optional("repository", Shapes.Address, "Its source code."),
        Optional("first-release", Shapes.PartialDate, "When it first came out."),
        Optional("governance", Shapes.Sentence, "Who decides and who pays."),
        Optional(
            "evidence",
            new MapShape([.. EvidenceKeys.Select(k => Optional(
                k,
                new MapShape(
                    Optional("sources", Shapes.Sources, "Addresses of the evidence."),
                    Optional("as-of", Shapes.PartialDate, "When the sources said so."),
                    Optional("note", Shapes.Sentence, "What a reader should know.")),
                $"Where the facts on {k} come from."))]),
            "Where plain facts come from."),
        Optional("reviewed", Shapes.Date, "When an editor last checked the page against its sources."),
        Optional("sizes", new MapShape(
            [.. Sizes.Select(s => Optional(s, RatingShape, $"How well it suits a {s} project."))]), "Ratings by size."),
        Optional("needs", new KeyedShape(ReferenceKind.Need, RatingShape), "Ratings by need."),
        Optional(
            "capabilities",
            new KeyedShape(
                ReferenceKind.Capability,
                new MapShape(
                    Required("level", new ChoiceShape([.. Levels]),
                        "Where it comes from; none means looked for and not found."),
                    Optional("via", Shapes.Line, "The module or package."),
                    Optional("note", Shapes.Sentence, "What a reader should know."),
                    Optional("source", Shapes.Address, "Where it says so."))),
            "What it can do; a capability that is left out is unknown."),
        Optional(
            "releases",
            new ListShape(new MapShape(
                Required("cycle", new TextShape(30), "The name of the release line, in quotes: 6.10 is not 6.1."),
                Optional("released", Shapes.Date, "Day of the first release."),
                Optional("active-support-until", Shapes.Date, "Last day of bug fixes."),
                Optional("security-support-until", Shapes.Date, "Last day of security fixes."),
                Optional("latest", new TextShape(50), "Newest version, in quotes."),
                Optional("latest-date", Shapes.Date, "Day of the newest version."),
                Optional("lts", Shapes.Truth, "Whether the project calls it a long-term release."),
                Optional("source", Shapes.Address, "Where it says so."),
                Optional("note", Shapes.Sentence, "What a reader should know."))),
            "Release lines."),
        Optional(
            "metrics",
            new ListShape(new MapShape(
                Required("key", new ReferenceShape(ReferenceKind.Metric), "The metric's key."),
                Required(
                    "value",
                    new EitherShape(
                        v => v is not YamlMap,
                        Shapes.AnyNumber,
                        new MapShape(Required("min", Shapes.AnyNumber, "Lower end."),
                            Required("max", Shapes.AnyNumber, "Upper end."))),
                    "A number, or a range {min, max}."),
                Optional("as-of", Shapes.PartialDate, "When it was counted."),
                Optional("population", Shapes.Line, "Who or what was counted."),
                Optional("source", Shapes.Address, "Where it says so."),
                Optional("note", Shapes.Sentence, "What a reader should know."))),
            "Figures."),
        Optional("strengths", Points, "What speaks for it."),
        Optional("weaknesses", Points, "What speaks against it."),
        Optional("pitfalls", Points, "What surprises people."),
        Optional(
            "used-by",
            new ListShape(new MapShape(
                Required("who", Shapes.Line, "Who runs it."),
                Optional("note", Shapes.Sentence, "How that is known."),
                Optional("source", Shapes.Address, "Where it says so."))),
            "Who runs it."));

    public override void CheckRules(YamlValue frontMatter, MarkdownBody body, ShapeContext context)
    {
        if (frontMatter is not YamlMap map)
            return;
        FrameworkRules.CheckDates(map, context);
        FrameworkRules.CheckRepeats(map, context);
        FrameworkRules.CheckCompleteness(map, body, Sizes, context);
    }

    public override DocumentContent Bind(YamlValue frontMatter, string slug)
    {
        var map = (YamlMap)frontMatter;
        return new FrameworkProfile(
            slug,
            map.Text("name")!,
            map.Texts("aliases"),
            map.Texts("language"),
            map.Text("runtime"),
            map.Text("style"),
            map.Text("licence"),
            map.Text("website"),
            map.Text("docs"),
            map.Text("repository"),
            map.Partial("first-release"),
            map.Text("governance"),
            map.Map("evidence").ByKey(
                v => v is YamlMap e ? new Evidence(e.Texts("sources"), e.Partial("as-of"), e.Text("note")) : null),
            map.Date("reviewed"),
            map.Map("sizes").ByKey(BindRating)
                .ToDictionary(s => Enum.Parse<ProjectSize>(s.Key, ignoreCase: true), s => s.Value),
            map.Map("needs").ByKey(BindRating),
            map.Map("capabilities").ByKey(v => v is YamlMap c
                ? new Capability(Level(c.Text("level")), c.Text("via"), c.Text("note"), c.Text("source"))
                : null),
            [.. map.Maps("releases").Select(BindRelease)],
            [.. map.Maps("metrics").Select(BindMetric)],
            BindPoints(map, "strengths"),
            BindPoints(map, "weaknesses"),
            BindPoints(map, "pitfalls"),
            [.. map.Maps("used-by").Select(u => new KnownUser(u.Text("who")!, u.Text("note"), u.Text("source")))]);
    }

    private static Rating? BindRating(YamlValue value) => value is YamlMap rating
        ? new Rating(rating.Number("value") ?? 0, rating.Text("why")!, rating.Texts("sources"), rating.Date("checked"))
        : null;

    private static CapabilityLevel Level(string? word) => word switch
    {
        "built-in" => CapabilityLevel.BuiltIn,
        "official" => CapabilityLevel.Official,
        "community" => CapabilityLevel.Community,
        _ => CapabilityLevel.None,
    };

    public static Release BindRelease(YamlMap release) => new(
        release.Text("cycle")!,
        release.Date("released"),
        release.Date("active-support-until"),
        release.Date("security-support-until"),
        release.Text("latest"),
        release.Date("latest-date"),
        release.Truth("lts") ?? false,
        release.Text("source"),
        release.Text("note"));

    private static MetricReading BindMetric(YamlMap metric) => new(
        metric.Text("key")!,
        metric.Number("value") is { } single
            ? new MetricValue(single, single)
            : new MetricValue(metric.Map("value").Number("min") ?? 0, metric.Map("value").Number("max") ?? 0),
        metric.Partial("as-of"),
        metric.Text("population"),
        metric.Text("source"),
        metric.Text("note"));

    private static List<Point> BindPoints(YamlMap map, string key) =>
        [.. map.Maps(key).Select(p => new Point(p.Text("text")!, p.Text("source")))];

    [GeneratedRegex("^[A-Za-z0-9.+()-]+( (AND|OR|WITH) [A-Za-z0-9.+()-]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex SpdxExpression();
}
