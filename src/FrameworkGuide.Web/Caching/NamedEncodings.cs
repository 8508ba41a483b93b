using Microsoft.AspNetCore.Http.Headers;

namespace FrameworkGuide.Web.Caching;

/// <summary>
/// Takes * out of what a client accepts: it would be answered with Brotli, even beside <c>br;q=0</c>, and it comes from
/// tools that decode nothing.
/// </summary>
internal static class NamedEncodings
{
    public static void KeepNamedEncodings(this HttpRequest request)
    {
        if (!request.Headers.AcceptEncoding.ToString().Contains('*', StringComparison.Ordinal))
            return;
        var headers = new RequestHeaders(request.Headers);
        headers.AcceptEncoding = [.. headers.AcceptEncoding.Where(e => e.Value != "*")];
    }
}
