using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.ResponseCompression;

namespace FrameworkGuide.Web.Caching;

/// <summary>
/// Names a page as it looks now: path, the query it reads, content version, program version, UTC day, the settings that
/// are shown, encoding. Same key, same bytes; never the host, which anyone can invent.
/// </summary>
/// <param name="Text">The key.</param>
/// <param name="EntityTag">A strong entity tag made from it, in quotes.</param>
internal sealed record PageKey(string Text, string EntityTag)
{
    public static PageKey Of(HttpContext context, IResponseCompressionProvider compression)
    {
        var request = GuideRequest.Of(context);
        var settings = context.RequestServices.GetRequiredService<GuideSettings>();
        var encoding = compression.CheckRequestAcceptsCompression(context)
            ? compression.GetCompressionProvider(context)?.EncodingName
            : null;
        var text = new StringBuilder(160)
            .Append(context.Request.Path.Value)
            .Append('\n').Append(request.Catalog.ContentVersion)
            .Append('\n').Append(ProgramVersion.Text)
            .Append('\n').Append(request.Today.DayNumber)
            .Append('\n').Append(settings.PublicUrl).Append(SitePath.Of(context))
            .Append('\n').Append(settings.RateLimit)
            .Append('\n').Append(encoding);
        AppendQuery(text, context);
        var key = text.ToString();
        return new PageKey(
            key, $"\"{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 15))}\"");
    }

    private static void AppendQuery(StringBuilder text, HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<IQueryReading>() is { } reading)
            text.Append('\n').Append(context.Request.QueryString.HasValue ? reading.KeyOf(context) : "");
    }
}
