using System.Globalization;
using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>A catalog and answers about it, made up at random.</summary>
internal sealed record Case(CatalogSnapshot Catalog, ProjectAnswers Answers)
{
    private static readonly string[] NeedKeys = ["api", "data", "forms", "jobs", "live", "mail"];
    private static readonly string[] LanguageNames = ["C#", "Go", "Java", "Kotlin", "Python"];
    private static readonly string[] TeamLanguages = [.. LanguageNames, "Cobol"];

    /// <summary>The needs that answers are about; like Cobol, the last is nowhere in a catalog.</summary>
    public static string[] AskedNeeds { get; } = [.. NeedKeys, "magic"];

    /// <summary>Ratings and weights in halves, closeness in twentieths: all that the engine adds up is exact.</summary>
    public static Gen<Case> InHalves { get; } =
        Of(Gen.Int[0, 10].Select(i => i / 2.0), Gen.Int[0, 20].Select(i => i / 2.0), Gen.Int[0, 20].Select(
            i => i / 20.0));

    /// <summary>
    /// Ratings in thousandths and weights in tenths: sums are rounded, and two scores are equal or 1e-6 apart.
    /// </summary>
    public static Gen<Case> InDecimals { get; } =
        Of(Gen.Int[0, 5000].Select(i => i / 1000.0), Gen.Int[0, 100].Select(i => i / 10.0), Gen.Int[0, 100].Select(
            i => i / 100.0));

    public static Gen<Case> Any { get; } = Gen.OneOf<Case>(InHalves, InDecimals);

    public static Gen<Case> Stated { get; } =
        Any.Select(c => c with { Answers = c.Answers with { Weighting = Weighting.Stated } });

    public Recommendation Recommend() => Recommender.Recommend(Catalog, Answers);

    public Case With(FrameworkSummary framework) => this with { Catalog = Catalog.With([Some.Entry(framework)], []) };

    public override string ToString()
    {
        var site = Catalog.Site;
        FormattableString settings =
            $"size {site.SizeWeight}, language {site.LanguageWeight}, must {site.MustThreshold}";
        FormattableString limits =
            $"require {site.RequireCloseness}, clear {site.ClearShare}, leaning {site.LeaningShare}";
        var languages = $"{(Answers.RequireLanguage ? "require" : "prefer")} {string.Join(" ", Answers.Languages)}";
        FormattableString answers =
            $"{Answers.Weighting}, size {Answers.Size} ({Answers.SizeWeight}), {languages} ({Answers.LanguageWeight})";
        return string.Join(
            '\n',
            [
                "",
                settings.ToString(CultureInfo.InvariantCulture) + ", " + limits.ToString(CultureInfo.InvariantCulture),
                answers.ToString(CultureInfo.InvariantCulture) + Text(Answers.Needs),
                $"of {string.Join(" ", Catalog.Needs.Select(n => n.Key))}",
                .. Catalog.Languages.Select(l => $"  {l.Name} ->{Text(l.Near)}"),
                .. Catalog.Frameworks.Select(
                    f => $"  {f.Slug} ({f.Name}) in {string.Join(" ", f.Languages)}:{Text(f.Sizes)}{Text(f.Needs)}"),
            ]);
    }

    private static string Text<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> of) =>
        string.Concat(of.Select(p => string.Create(CultureInfo.InvariantCulture, $", {p.Key} {p.Value}")));

    private static Gen<Case> Of(Gen<double> rating, Gen<double> weight, Gen<double> closeness)
    {
        var importance = Gen.Frequency<Importance>(
            (4, Gen.OneOf(Importance.Nice, Importance.Important)), (1, Gen.Const(Importance.Must)),
            (3, weight.Select(Importance.OfWeight)));
        var share = Gen.Int[0, 20].Select(i => i / 20.0);
        var oneLanguage = Gen.OneOf(LanguageNames);
        var languages = Gen.OneOf<Language[]>(
            Gen.Const(Array.Empty<Language>()),
            Most(LanguageNames, Most(LanguageNames, closeness))
                .Select(l => l.Select(p => new Language(p.Key, p.Value)).ToArray()));

        var framework = Gen.Select(
            Gen.OneOf("same", "Same", "other", "last"), oneLanguage.Array[1, 2],
            Most(Enum.GetValues<ProjectSize>(), rating), Most(NeedKeys, rating));
        var site = Gen.Select(
            weight, weight, rating, closeness, share, share,
            (size, language, must, require, clear, leaning) => new SiteSettings
            {
                SizeWeight = size,
                LanguageWeight = language,
                MustThreshold = must,
                RequireCloseness = require,
                ClearShare = Math.Max(clear, leaning),
                LeaningShare = Math.Min(clear, leaning),
            });
        var catalog = Gen.Select(
            Gen.Frequency<int>((3, Gen.Int[1, 5]), (1, Gen.Int[6, 12])).SelectMany(n => framework.Array[n]),
            Gen.Int[0, NeedKeys.Length], languages, Gen.OneOf<SiteSettings>(Gen.Const(new SiteSettings()), site),
            (frameworks, needs, list, settings) => Some.Catalog(
                [.. frameworks.Select((f, i) => Some.Summary($"f{i}") with
                {
                    Name = f.Item1,
                    Languages = f.Item2,
                    Sizes = f.Item3,
                    Needs = f.Item4,
                })],
                NeedKeys[..needs], list, settings));

        var answers = Gen.Select(
            Gen.OneOf<ProjectSize?>(null, ProjectSize.Small, ProjectSize.Medium, ProjectSize.Large),
            Gen.Shuffle(TeamLanguages, 0, 3), Gen.Frequency((1, true), (4, false)), Most(AskedNeeds, importance),
            OrNull(weight), OrNull(weight), Gen.Frequency((3, Weighting.Stated), (1, Weighting.Unknown)),
            (size, team, require, needs, sizeWeight, languageWeight, weighting) => new ProjectAnswers
            {
                Size = size,
                Languages = team,
                RequireLanguage = require && team.Length > 0,
                Needs = needs,
                SizeWeight = sizeWeight,
                LanguageWeight = languageWeight,
                Weighting = weighting,
            });
        return Gen.Select(catalog, answers, (c, a) => new Case(c, a));
    }

    private static Gen<double?> OrNull(Gen<double> weight) =>
        Gen.OneOf<double?>(weight.Select(w => (double?)w), Gen.Const((double?)null));

    /// <summary>Values for most of the keys.</summary>
    private static Gen<Dictionary<TKey, TValue>> Most<TKey, TValue>(TKey[] keys, Gen<TValue> value)
        where TKey : notnull =>
        Gen.Select(Gen.Int[0, 4].Array[keys.Length], value.Array[keys.Length], (kept, values) =>
            Enumerable.Range(0, keys.Length).Where(i => kept[i] > 0).ToDictionary(i => keys[i], i => values[i]));
}
