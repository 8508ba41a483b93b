using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace FrameworkGuide.Web.Tests.Settings;

public sealed class DatabaseSettingTests : IDisposable
{
    private const string Good = "Host=db.example.org;Database=guide;Username=guide;Password=secret";

    private const string NoConnection = "is not a connection string for PostgreSQL with a host and a database; "
        + "expected one such as Host=db.example.org;Database=guide;Username=guide;Password=...";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_one_the_store_is_a_file() => Assert.Null(Read(("Database", ""), ("DatabaseFile", "")));

    [Fact]
    public void It_is_read_from_the_setting_or_from_a_file_and_shows_no_secret()
    {
        File.WriteAllText(_folder["database"], Good + "\n");

        Assert.Equal("db.example.org/guide", Read(("Database", Good))!.ToString());
        Assert.Equal("db.example.org/guide", Read(("DatabaseFile", _folder["database"]))!.ToString());
        Assert.DoesNotContain("secret", Settings(("Database", Good)).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql://guide:secret@db.example.org/guide")]
    [InlineData("Host=db.example.org;Database=guide;Passwort=secret")]
    [InlineData("Host=db.example.org;Password=secret")]
    [InlineData("Database=guide;Password=secret")]
    [InlineData("secret")]
    public void What_is_no_connection_string_is_told_in_one_sentence_without_a_secret(string text)
    {
        File.WriteAllText(_folder["database"], text);

        Assert.Equal($"FrameworkGuide:Database {NoConnection}", FailureOf(("Database", text)));
        Assert.Equal(
            $"FrameworkGuide:DatabaseFile names the file '{_folder["database"]}', whose text {NoConnection}",
            FailureOf(("DatabaseFile", _folder["database"])));
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_told_by_its_name()
    {
        File.WriteAllText(_folder["empty"], "\n");
        Directory.CreateDirectory(_folder["folder"]);

        Assert.StartsWith(
            $"FrameworkGuide:DatabaseFile names the file '{_folder["missing"]}', which cannot be read: a file",
            FailureOf(("DatabaseFile", _folder["missing"])), StringComparison.Ordinal);
        Assert.StartsWith(
            $"FrameworkGuide:DatabaseFile names the file '{_folder["folder"]}', which cannot be read: ",
            FailureOf(("DatabaseFile", _folder["folder"])), StringComparison.Ordinal);
        Assert.EndsWith(NoConnection, FailureOf(("DatabaseFile", _folder["empty"])), StringComparison.Ordinal);
        Assert.Equal(
            "FrameworkGuide:DatabaseFile is set as well as Database; set only one of them",
            FailureOf(("Database", Good), ("DatabaseFile", _folder["empty"])));
    }

    private string FailureOf(params (string Name, string Value)[] settings)
    {
        var failure = Assert.Single(Assert.Throws<SettingsException>(() => Settings(settings)).Failures);
        Assert.DoesNotContain("secret", failure, StringComparison.Ordinal);
        return failure;
    }

    private Data.People.Postgres.DatabaseAddress? Read(params (string Name, string Value)[] settings) =>
        Settings(settings).Database;

    private GuideSettings Settings(params (string Name, string Value)[] settings) => SettingsReader.Read(
        new ConfigurationBuilder().AddInMemoryCollection(
            settings.Append(("DataPath", _folder["data"]))
                .Select(s => KeyValuePair.Create($"FrameworkGuide:{s.Item1}", (string?)s.Item2))).Build());
}
