namespace FrameworkGuide.Web.Requests;

/// <summary>Marks an answer that came from memory, or that the browser had already.</summary>
internal sealed class CacheHit
{
    private static readonly CacheHit Instance = new();

    public static void Mark(HttpContext context) => context.Features.Set(Instance);

    public static bool Is(HttpContext context) => context.Features.Get<CacheHit>() is not null;
}
