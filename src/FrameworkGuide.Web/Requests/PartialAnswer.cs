namespace FrameworkGuide.Web.Requests;

/// <summary>
/// Marks an answer that lacks what a store could not tell just now: it is sent, but neither kept nor given an entity
/// tag.
/// </summary>
internal sealed class PartialAnswer
{
    private static readonly PartialAnswer Instance = new();

    public static void Mark(HttpContext context)
    {
        context.Features.Set(Instance);
        context.Response.Headers.CacheControl = "no-store";
    }

    public static bool Is(HttpContext context) => context.Features.Get<PartialAnswer>() is not null;
}
