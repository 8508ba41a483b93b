namespace FrameworkGuide.Content.Reading;

/// <summary>A file that is there and is not read, whoever may read it.</summary>
/// <param name="code">What is wrong with it.</param>
internal sealed class RefusedFileException(ProblemCode code, string message) : IOException(message)
{
    public ProblemCode Code { get; } = code;

    public static RefusedFileException LeadsOut() => new(ProblemCode.LeadsOut, LeadsOutMessage);

    public static RefusedFileException Special() => new(ProblemCode.NotRegular, SpecialMessage);

    public const string LeadsOutMessage = "this link leads out of the content folder, or to a hidden file in it; expected a file, or a link to one, inside the folder";

    public const string SpecialMessage = "this is a pipe, a socket or a device; expected a regular file";
}
