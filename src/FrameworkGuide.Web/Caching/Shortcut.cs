
namespace FrameworkGuide.Web.Caching;

/// <summary>A request as it came: neither its query nor what it accepts is interpreted yet.</summary>
internal readonly record struct Shortcut(string Path, string Query, string AcceptEncoding);
