using System.Text.Json;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Content.Tests.Scenarios;

/// <summary>
/// What the shipped content recommends, held against published advice: every need important, languages preferred.
/// </summary>
public sealed class PublishedAdviceTests
{
    private static readonly JsonSerializerOptions SnakeCase =
        new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly CatalogSnapshot Catalog = ContentCheck.Read(Shipped.Folder, Shipped.Day).Catalog;

    private static readonly List<(Advice Advice, Recommendation Recommendation)> Cases =
        [.. Read().Select(a => (a, Recommender.Recommend(Catalog, a.ToAnswers())))];

    public static TheoryData<string> Ids => [.. Cases.Select(c => c.Advice.Id)];

    [Fact]
    public void The_first_place_is_the_advised_one_in_at_least_23_of_27_cases()
    {
        Assert.Equal(27, Cases.Count);
        var others = Cases.Where(c => !c.Advice.Expected.Contains(Slug(c.Recommendation, 0)))
            .Select(c => $"{c.Advice.Id}: {Slug(c.Recommendation, 0)}").ToList();
        Assert.True(others.Count <= 4, string.Join('\n', others));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_advised_is_first_or_second_or_what_shares_the_first_rank_is_accepted(string id)
    {
        var (advice, recommendation) = Cases.Single(c => c.Advice.Id == id);

        Assert.True(
            recommendation.Ranking.Any(r => r.Rank <= 2 && advice.Expected.Contains(r.Framework.Slug)
                || r.Rank == 1 && advice.AlsoOk.Contains(r.Framework.Slug)),
            string.Join(", ", recommendation.Ranking.Select(r => $"{r.Rank} {r.Framework.Slug} {r.Score:0.0}")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_advised_against_is_not_first(string id)
    {
        var (advice, recommendation) = Cases.Single(c => c.Advice.Id == id);

        Assert.DoesNotContain(
            recommendation.Ranking.Where(r => r.Rank == 1), r => advice.Never.Contains(r.Framework.Slug));
    }

    private static string Slug(Recommendation recommendation, int place) =>
        recommendation.Ranking[place].Framework.Slug;

    private static List<Advice> Read() => JsonSerializer.Deserialize<List<Advice>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scenarios", "published-advice.json")), SnakeCase)!;

    private sealed record Advice(
        string Id, string? Size, string[] Languages, string[] Needs, string[] Expected, string[] AlsoOk, string[] Never)
    {
        public ProjectAnswers ToAnswers() => new()
        {
            Size = Size is null ? null : Enum.Parse<ProjectSize>(Size, ignoreCase: true),
            Languages = [.. Languages.Select(
                l => Catalog.LanguageNames.Single(n => n.Equals(l, StringComparison.OrdinalIgnoreCase)))],
            Needs = Needs.ToDictionary(n => n.Replace('_', '-'), _ => Importance.Important),
        };
    }
}
