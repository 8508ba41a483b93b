
namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

internal sealed record ToldRank(
    int Rank, string Slug, string Name, double Score, double First, IReadOnlyList<ToldPart> Parts);
