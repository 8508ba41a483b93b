
namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

internal sealed record ToldPart(string Criterion, double Weight, double Value, double Points);
