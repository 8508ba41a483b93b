namespace FrameworkGuide.Content.Reading;

/// <summary>A file that is there and is not read, whoever may read it.</summary>
public sealed class RefusedFileException : IOException
{
    internal RefusedFileException(ProblemCode code, string message)
        : base(message) => Code = code;

    /// <summary>What is wrong with it.</summary>
    public ProblemCode Code { get; }

    internal static RefusedFileException LeadsOut() => new(ProblemCode.LeadsOut, LeadsOutMessage);

    internal static RefusedFileException Special() => new(ProblemCode.NotRegular, SpecialMessage);

    internal const string LeadsOutMessage = "this link leads out of the content folder, or to a hidden file in it; "
        + "expected a file, or a link to one, inside the folder";

    internal const string SpecialMessage = "this is a pipe, a socket or a device; expected a regular file";
}
