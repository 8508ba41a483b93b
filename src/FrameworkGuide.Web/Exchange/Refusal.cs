namespace FrameworkGuide.Web.Exchange;

/// <summary>Why a folder cannot be pushed, pulled into or moved as it is.</summary>
/// <param name="Line">1-based, in the folder's file.</param>
internal sealed record Refusal(string Path, int Line, string Message)
{
    public override string ToString() => $"{Path}:{Line}: {Message}";
}
