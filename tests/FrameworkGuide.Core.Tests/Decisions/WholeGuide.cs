using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Decisions;

/// <summary>A content with whole profiles, on one day.</summary>
internal sealed class WholeGuide
{
    private readonly Dictionary<string, FrameworkProfile> _profiles;

    public WholeGuide(DateOnly day, IEnumerable<FrameworkProfile> profiles, IEnumerable<CatalogEntry> others)
    {
        _profiles = profiles.ToDictionary(p => p.Slug);
        Day = day;
        Others = [.. others];
        Catalog = new CatalogSnapshot([.. _profiles.Values.Select(Entry), .. Others]);
    }

    public DateOnly Day { get; }

    public CatalogSnapshot Catalog { get; }

    public IReadOnlyList<CatalogEntry> Others { get; }

    public FrameworkProfile this[string slug] => _profiles[slug];

    /// <summary>The same with one profile changed.</summary>
    public WholeGuide With(string slug, Func<FrameworkProfile, FrameworkProfile> change) => new(
        Day, _profiles.Values.Select(p => p.Slug == slug ? change(p) : p), Others);

    public WholeGuide Without(string slug) => new(Day, _profiles.Values.Where(p => p.Slug != slug), Others);

    public WholeGuide With(CatalogEntry entry) => new(
        Day, _profiles.Values, Others.Where(o => o.Path != entry.Path).Append(entry));

    public WholeGuide WithoutPath(string path) => new(Day, _profiles.Values, Others.Where(o => o.Path != path));

    public WholeGuide On(DateOnly day) => new(day, _profiles.Values, Others);

    public DecisionSide Side(ProjectAnswers answers) => new(Catalog, Day, answers, s => _profiles.GetValueOrDefault(s));

    public ResultFacts Facts(ProjectAnswers answers) => new(Catalog, Day, answers, s => _profiles.GetValueOrDefault(s));

    /// <summary>What a document says here, with whole profiles.</summary>
    public DocumentContent? At(string path) =>
        _profiles.Values.FirstOrDefault(p => $"frameworks/{p.Slug}.md" == path)
            ?? Others.FirstOrDefault(o => o.Path == path)?.Content;

    private static CatalogEntry Entry(FrameworkProfile profile) => CatalogEntry.Of(new CatalogDocument(
        $"frameworks/{profile.Slug}.md", DocumentKind.Framework, profile.Slug, HashOf(profile), profile, ""));

    /// <summary>Equal profiles have equal hashes, as equal texts have.</summary>
    private static string HashOf(FrameworkProfile profile) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(profile))));
}
