namespace FrameworkGuide.Content.Reading;

/// <summary>
/// Finds what Git and others write around two versions of the same lines that they could not bring together.
/// </summary>
internal static class MergeConflict
{
    private const string Ours = "<<<<<<<";

    private const string Theirs = ">>>>>>>";

    /// <summary>
    /// The first line that begins with seven of the signs and a blank, or nothing; null where there is none. In code as
    /// well: it is as likely there.
    /// </summary>
    public static (int Offset, string Message)? Find(string text)
    {
        var (ours, theirs) = (LineWith(Ours, text), LineWith(Theirs, text));
        if (ours < 0 && theirs < 0)
            return null;
        var first = ours < 0 || theirs >= 0 && theirs < ours ? theirs : ours;
        return (first, $"there are merge conflict markers here: '{text.AsSpan(first, Ours.Length)}'; choose one of "
            + "the two "
            + "versions and remove the marks. To show such a line in code, begin it with a space");
    }

    private static int LineWith(string mark, string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOf(mark, StringComparison.Ordinal) is var next and >= 0; at += next + 1)
        {
            var (start, end) = (at + next, at + next + mark.Length);
            if ((start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] is ' ' or '\n'))
                return start;
        }

        return -1;
    }
}
