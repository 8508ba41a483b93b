
namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

internal sealed record ToldRuledOut(string Slug, string Name, double Score, int Rank,
    IReadOnlyList<(string Criterion, double? Rating, double Required)> Reasons);
