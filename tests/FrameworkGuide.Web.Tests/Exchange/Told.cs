namespace FrameworkGuide.Web.Tests.Exchange;

/// <summary>What a command said.</summary>
internal sealed record Told(int Code, IReadOnlyList<string> Output, IReadOnlyList<string> Error)
{
    public static Told By(Func<TextWriter, TextWriter, int> command)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = command(output, error);
        return new Told(code, Lines(output), Lines(error));
    }

    /// <summary>That it did what it was asked for, and these lines before its last.</summary>
    public void Did(params string[] lines)
    {
        Assert.Empty(Error);
        Assert.Equal(0, Code);
        Assert.Equal(lines, Output.SkipLast(1));
    }

    /// <summary>That it refused, with these lines before its last.</summary>
    public void Refused(params string[] lines)
    {
        Assert.Empty(Output);
        Assert.Equal(1, Code);
        Assert.Equal(lines, Error.SkipLast(1));
    }

    /// <summary>That it could not, with one sentence.</summary>
    public void Failed(string sentence)
    {
        Assert.Empty(Output);
        Assert.Equal(1, Code);
        Assert.Equal([sentence], Error);
    }

    private static string[] Lines(StringWriter text) =>
        text.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
