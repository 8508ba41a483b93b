using System.Text.Json;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

/// <summary>
/// What the API tells of a guide: all that scores are made of. Thresholds and usual weights are those of site.yml.
/// </summary>
internal sealed record ToldFacts(
    IReadOnlyList<ToldFramework> Frameworks,
    IReadOnlyList<(string Key, string Title)> Needs,
    IReadOnlyList<(string Name, IReadOnlyDictionary<string, decimal> Near)> Languages)
{
    public const decimal MustThreshold = 2.5m;
    public const decimal RequireCloseness = 0.8m;
    public const decimal SizeWeight = 2;
    public const decimal LanguageWeight = 3;
    public const double ClearShare = 0.80;
    public const double LeaningShare = 0.55;

    public string NameOf(string slug) => Frameworks.Single(f => f.Slug == slug).Name;

    public string TitleOf(string need) => Needs.Single(n => n.Key == need).Title;

    /// <summary>A criterion as a heading.</summary>
    public string Heading(string criterion) => criterion switch
    {
        "size" => "Size of the project",
        "language" => "Languages of the team",
        _ => TitleOf(criterion["needs/".Length..]),
    };

    /// <summary>A criterion within a sentence.</summary>
    public string Named(string criterion) => criterion switch
    {
        "size" => "the size of the project",
        "language" => "the languages of the team",
        _ => $"“{TitleOf(criterion["needs/".Length..])}”",
    };

    public string QueryOf(AskedProject project) =>
        project.ToQuery([.. Languages.Select(l => l.Name)], [.. Needs.Select(n => n.Key)]);

    public static async Task<ToldFacts> OfAsync(TestGuide guide)
    {
        async Task<JsonElement> Get(string path) =>
            JsonSerializer.Deserialize<JsonElement>(await guide.GetTextAsync("/api/v1/" + path));
        var frameworks = new List<ToldFramework>();
        foreach (var row in (await Get("frameworks")).EnumerateArray())
        {
            var profile = await Get("frameworks/" + row.GetProperty("slug").GetString());
            IReadOnlyDictionary<string, decimal> Ratings(string name) =>
                profile.GetProperty(name).EnumerateObject().Where(r => r.Value.ValueKind == JsonValueKind.Object)
                    .ToDictionary(r => r.Name, r => r.Value.GetProperty("value").GetDecimal());
            frameworks.Add(new ToldFramework(
                profile.GetProperty("slug").GetString()!, profile.GetProperty("name").GetString()!,
                [.. profile.GetProperty("languages").EnumerateArray().Select(l => l.GetString()!)],
                Ratings("sizes"), Ratings("needs")));
        }

        return new ToldFacts(
            frameworks,
            [.. (await Get("needs")).EnumerateArray()
                .Select(n => (n.GetProperty("key").GetString()!, n.GetProperty("title").GetString()!))],
            [.. (await Get("languages")).EnumerateArray().Select(l => (l.GetProperty("name").GetString()!,
                (IReadOnlyDictionary<string, decimal>)l.GetProperty("near").EnumerateObject()
                    .ToDictionary(n => n.Name, n => n.Value.GetDecimal())))]);
    }
}
