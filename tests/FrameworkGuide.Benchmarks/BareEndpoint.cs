using System.Globalization;

namespace FrameworkGuide.Benchmarks;

/// <summary>Kestrel with one endpoint that writes fixed bytes: the most a page can reach.</summary>
internal static class BareEndpoint
{
    /// <param name="file">A whole HTTP response as it came from the site: headers, an empty line, the body.</param>
    public static async Task RunAsync(int port, string file)
    {
        var (headers, body) = RawResponse.Read(await File.ReadAllBytesAsync(file));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        var app = builder.Build();
        app.MapGet("/{**path}", async context =>
        {
            foreach (var (name, value) in headers)
                context.Response.Headers[name] = value;
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body);
        });
        await app.RunAsync();
    }
}
