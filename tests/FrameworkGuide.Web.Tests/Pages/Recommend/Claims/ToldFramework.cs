
namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

/// <summary>A framework as the API tells it.</summary>
internal sealed record ToldFramework(string Slug, string Name, IReadOnlyList<string> Languages,
    IReadOnlyDictionary<string, decimal> Sizes, IReadOnlyDictionary<string, decimal> Needs);
