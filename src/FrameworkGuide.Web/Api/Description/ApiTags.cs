
namespace FrameworkGuide.Web.Api.Description;

/// <summary>The headings under which operations are described.</summary>
internal static class ApiTags
{
    public const string Recommendation = "Recommendation";
    public const string Frameworks = "Frameworks";
    public const string Questions = "Needs and languages";
}
