using System.Text.Json;
using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// How often published advice agrees with the first place, by how sure the verdict is: for the sample projects, as the
/// method page shows it, and for all advice that the tests hold the content against.
/// </summary>
internal static class CalibrationReport
{
    private static readonly JsonSerializerOptions SnakeCase =
        new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static void Run()
    {
        var catalog = ReadCatalog();
        Print("Sample projects with advice", Calibration.OfSamples(catalog));
        var file = Path.Combine(
            Checkout.Root, "tests", "FrameworkGuide.Content.Tests", "Scenarios", "published-advice.json");
        var advice = JsonSerializer.Deserialize<List<Advice>>(File.ReadAllText(file), SnakeCase)!;
        Print("All published advice, only what is advised first", Calibration.Of(
            catalog.Site, [.. advice.Select(a => CalibrationCase.Of(a.Rank(catalog), a.Expected))]));
        Print("The same, with what the sources accept as well", Calibration.Of(
            catalog.Site, [.. advice.Select(a => CalibrationCase.Of(a.Rank(catalog), [.. a.Expected, .. a.AlsoOk]))]));
    }

    /// <summary>The shipped content as it is now.</summary>
    public static CatalogSnapshot ReadCatalog() => ContentCheck.Read(
        new ContentFolder(Path.Combine(Checkout.Root, "content")), DateOnly.FromDateTime(DateTime.UtcNow)).Catalog;

    private static void Print(string title, Calibration calibration)
    {
        Console.WriteLine($"{title}: {calibration.Agreed} of {calibration.Cases} agree");
        foreach (var row in calibration.ByVerdict.Concat(calibration.ByShare))
            Console.WriteLine($"  {row.Name,-14} {row.Agreed,3} of {row.Cases,3}");
    }

    private sealed record Advice(
        string? Size, string[] Languages, string[] Needs, string[] Expected, string[] AlsoOk)
    {
        public Recommendation Rank(CatalogSnapshot catalog) => Recommender.Recommend(catalog, new ProjectAnswers
        {
            Size = Size is null ? null : Enum.Parse<ProjectSize>(Size, ignoreCase: true),
            Languages = [.. Languages.Select(
                l => catalog.LanguageNames.Single(n => n.Equals(l, StringComparison.OrdinalIgnoreCase)))],
            Needs = Needs.ToDictionary(n => n.Replace('_', '-'), _ => Importance.Important),
        });
    }
}
