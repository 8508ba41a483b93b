using FrameworkGuide.Content.Reading;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Commands;

/// <summary>Checks a content folder whenever something in it was saved.</summary>
internal static class ValidateWatch
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(100);

    /// <param name="check">Checks the folder and prints.</param>
    /// <param name="status">Is told when a check begins and ends, apart from what the check prints.</param>
    /// <returns>Once it is cancelled.</returns>
    public static async Task RunAsync(
        string folder, Action check, TextWriter status, CancellationToken cancellationToken)
    {
        using var events = new FolderEvents(folder, _ => { });
        var isChecked = false;
        FolderScan? last = null;
        try
        {
            while (true)
            {
                var look = ScanOrNull(folder);
                if (!isChecked || !IsSame(look, last))
                {
                    // A file may be half written: it is checked when two looks agree.
                    await Task.Delay(LookAgainAfter, cancellationToken);
                    if (!IsSame(look, ScanOrNull(folder)))
                        continue;
                    await status.WriteLineAsync("Checking.");
                    check();
                    await status.WriteLineAsync("Waiting for changes; Ctrl+C ends.");
                    (last, isChecked) = (look, true);
                }

                await events.WaitAsync(LookEvery, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }
    }

    /// <summary>Null is a folder that cannot be read now.</summary>
    private static bool IsSame(FolderScan? one, FolderScan? other) =>
        one is null || other is null ? one is null && other is null : one.IsSame(other);

    private static FolderScan? ScanOrNull(string folder)
    {
        try
        {
            return new ContentFolder(folder).Scan();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
