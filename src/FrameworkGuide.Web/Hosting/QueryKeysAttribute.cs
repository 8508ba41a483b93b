namespace FrameworkGuide.Web.Hosting;

/// <summary>The keys of the query a page reads; all others are ignored and do not part cached pages.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class QueryKeysAttribute(params string[] keys) : Attribute
{
    public IReadOnlyList<string> Keys { get; } = keys;
}
