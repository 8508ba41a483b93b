namespace FrameworkGuide.Core.Explanation;

/// <summary>A verdict in a sentence, in the parts of which a page makes one a link.</summary>
/// <param name="Sure">What comes first, and how sure that is on the answers given.</param>
/// <param name="Open">
/// How many open questions could still change it; empty where nothing comes first.
/// </param>
/// <param name="More">Further sentences, with a space before each; empty for none.</param>
public sealed record VerdictSentence(string Sure, string Open = "", string More = "")
{
    public string Text => $"{Sure}{(Open.Length == 0 ? "" : $"; {Open}")}.{More}";
}
