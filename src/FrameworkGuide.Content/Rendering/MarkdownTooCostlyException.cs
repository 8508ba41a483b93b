namespace FrameworkGuide.Content.Rendering;

/// <summary>A body whose rendering would take far more time than its length explains.</summary>
/// <param name="offset">Where the limit is passed, in the body.</param>
internal sealed class MarkdownTooCostlyException(int offset, ProblemCode code, string message) : Exception(message)
{
    public int Offset { get; } = offset;

    public ProblemCode Code { get; } = code;
}
