using FrameworkGuide.Data.Tests.Support;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data.Tests;

public sealed class StoreFailureTests
{
    [Theory]
    [InlineData(13, "the disk is full", true)]
    [InlineData(5, "another program has locked it", true)]
    [InlineData(8, "it is read-only", true)]
    [InlineData(14, "it cannot be opened", true)]
    [InlineData(10, "the disk has errors", true)]
    [InlineData(11, "it is damaged", false)]
    [InlineData(26, "it is damaged", false)]
    [InlineData(1, "it does not contain what this program wrote", false)]
    public void What_SQLite_reports_is_said_in_words_and_told_from_damage(int code, string words, bool isTemporary)
    {
        var exception = new InvalidOperationException("outer", new SqliteException("inner", code));

        Assert.True(StoreFailure.Is(exception));
        Assert.Equal(words, StoreFailure.Describe(exception));
        Assert.Equal(isTemporary, StoreFailure.IsTemporary(exception));
    }

    [Fact]
    public void What_the_disk_reports_names_files_below_the_roots_alone()
    {
        const string root = "/srv/guide/content";
        Assert.Equal("the disk is full", StoreFailure.Describe(
            new IOException("No space left on device : '/srv/guide/content/a.md'", 28), root));
        Assert.Equal("frameworks/a.md may not be read or written", StoreFailure.Describe(
            new UnauthorizedAccessException("Access to the path '/srv/guide/content/frameworks/a.md' is denied."),
            root));
        Assert.Equal("access is denied", StoreFailure.Describe(
            new UnauthorizedAccessException("Access to the path '/srv/guide/contents/a.md' is denied."), root));
        Assert.Equal("a file or folder is missing", StoreFailure.Describe(
            new DirectoryNotFoundException("Could not find a part of the path '/srv/guide/content'."), root));
        Assert.Equal("the disk cannot be read or written",
            StoreFailure.Describe(new IOException("Read-only file system")));
    }

    [Fact]
    public void A_mistake_of_the_program_is_no_failure_of_a_store()
    {
        Assert.False(StoreFailure.Is(new InvalidOperationException("a bug")));
        Assert.False(StoreFailure.IsTemporary(new InvalidOperationException("a bug")));
    }

    [Fact]
    public void A_folder_and_its_files_are_tightened_and_never_opened_wider()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("people.db"), "");
        File.WriteAllText(folder.File("people.db-wal"), "");
        File.WriteAllText(folder.File("other"), "");
        File.SetUnixFileMode(folder.Root, (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(folder.File("people.db"), (UnixFileMode)0b110_100_100);
        File.SetUnixFileMode(folder.File("people.db-wal"), UnixFileMode.UserRead);
        File.SetUnixFileMode(folder.File("other"), (UnixFileMode)0b110_100_100);

        PrivateFiles.Tighten(folder.Root, "people.db*");

        Assert.Equal((UnixFileMode)0b111_000_000, File.GetUnixFileMode(folder.Root));
        Assert.Equal((UnixFileMode)0b110_000_000, File.GetUnixFileMode(folder.File("people.db")));
        Assert.Equal(UnixFileMode.UserRead, File.GetUnixFileMode(folder.File("people.db-wal")));
        Assert.Equal((UnixFileMode)0b110_100_100, File.GetUnixFileMode(folder.File("other")));
    }
}
