using System.Net;
using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace FrameworkGuide.Web.Tests.Settings;

public sealed class SettingsReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_bad_value_and_unknown_name_is_told_at_once()
    {
        File.WriteAllText(_folder["file"], "");

        var failures = Assert.Throws<SettingsException>(() => Read(
            ("ContentPath", _folder["missing"]),
            ("DataPath", _folder["file/below"]),
            ("Watch", "maybe"),
            ("PublicUrl", "ftp://example.org"),
            ("TrustedProxies", "10.0.0.1, 300.0.0.1"),
            ("RateLimit", "-1"),
            ("Editing", "0"),
            ("SecondFactor", "2"),
            ("Colour", "blue"))).Failures;

        string[] expected =
        [
            "FrameworkGuide:Colour is not a setting; expected one of ContentPath, DataPath, Watch, PublicUrl, "
                + "TrustedProxies, RateLimit, Editing, SecondFactor, Database, DatabaseFile",
            $"FrameworkGuide:ContentPath names the folder '{_folder["missing"]}', which does not exist",
            $"FrameworkGuide:DataPath names the folder '{_folder["file/below"]}', which cannot be written to",
            "FrameworkGuide:Watch is 'maybe'; expected true or false",
            "FrameworkGuide:PublicUrl is 'ftp://example.org'; expected an address such as https://guide.example.org",
            "FrameworkGuide:TrustedProxies has '300.0.0.1'; expected an address such as",
            "FrameworkGuide:RateLimit is '-1'; expected a whole number",
            "FrameworkGuide:Editing is '0'; expected true or false",
            "FrameworkGuide:SecondFactor is '2'; expected optional or required",
        ];
        Assert.Equal(expected.Length, failures.Count);
        Assert.All(expected, e => Assert.Contains(failures, f => f.StartsWith(e, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("FrameworkGuide", "DataPath=/srv/data",
        "FrameworkGuide cannot have a value itself; set FrameworkGuide:Name, one of ContentPath")]
    [InlineData(
        "FrameworkGuide_DataPath", "/srv/data",
        "FrameworkGuide_DataPath is not read; write FrameworkGuide__DataPath, with two underscores")]
    [InlineData("FRAMEWORKGUIDE_SignIn:Authority", "https://example.org",
        "FRAMEWORKGUIDE_SignIn is not read; write FrameworkGuide__SignIn, with two underscores")]
    [InlineData(
        "FrameworkGuid:DataPath", "/srv/data", "FrameworkGuid is not read; the settings are under FrameworkGuide")]
    [InlineData("FrameworkGuide:Watch:0", "false", "FrameworkGuide:Watch has '0' below it; expected one value")]
    [InlineData(
        "FrameworkGuide:datapath:Path", "/srv/data", "FrameworkGuide:datapath has 'Path' below it; expected one value")]
    public void A_value_that_nobody_would_read_is_told(string name, string value, string expected)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [name] = value }).Build();

        var failures = Assert.Throws<SettingsException>(() => SettingsReader.Read(configuration)).Failures;

        Assert.StartsWith(expected, Assert.Single(failures), StringComparison.Ordinal);
        Assert.DoesNotContain(value, failures[0], StringComparison.Ordinal); // It could have a password.
    }

    /// <summary>What Kubernetes sets for a service of this name, and what the tests of a debug build set.</summary>
    [Theory]
    [InlineData("FRAMEWORKGUIDE_SERVICE_HOST")]
    [InlineData("FRAMEWORKGUIDE_PORT")]
    [InlineData("FRAMEWORK_GUIDE_STOP_FILE")]
    [InlineData("Frameworks:DataPath")]
    public void Names_of_others_are_left_alone(string name)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [name] = "x" }).Build();

        Assert.NotNull(SettingsReader.Read(configuration));
    }

    [Fact]
    public void What_is_not_set_has_its_default()
    {
        var settings = Read();

        Assert.True(settings.Watch);
        Assert.True(settings.Editing);
        Assert.Equal(600, settings.RateLimit);
        Assert.Null(settings.PublicUrl);
        Assert.Empty(settings.TrustedProxies);
    }

    [Fact]
    public void The_default_content_is_that_of_the_checkout()
    {
        var settings = SettingsReader.Read(Configuration(("DataPath", _folder["data"])));

        Assert.Equal(Checkout.Content, settings.ContentPath);
        Assert.Equal(Path.Combine(Checkout.Root, "data"), DefaultPaths.Data());
    }

    [Fact]
    public void Relative_paths_start_at_the_current_folder_and_the_data_folder_is_made()
    {
        Directory.CreateDirectory(_folder["content"]);
        var settings = SettingsReader.Read(Configuration(
            ("ContentPath", Path.GetRelativePath(Environment.CurrentDirectory, _folder["content"])),
            ("DataPath", Path.GetRelativePath(Environment.CurrentDirectory, _folder["new/data"]))));

        Assert.Equal(_folder["content"], settings.ContentPath);
        Assert.Equal(_folder["new/data"], settings.DataPath);
        Assert.Empty(Directory.GetFileSystemEntries(_folder["new/data"]));
    }

    [Theory]
    [InlineData("10.0.0.5", "10.0.0.5/32")]
    [InlineData("10.0.0.0/8", "10.0.0.0/8")]
    [InlineData("::1", "::1/128")]
    [InlineData("fd00::/8", "fd00::/8")]
    [InlineData("10.0.0.5, 192.168.0.0/16;::1", "10.0.0.5/32 192.168.0.0/16 ::1/128")]
    [InlineData("", "")]
    public void Proxies_are_addresses_or_networks(string text, string networks) =>
        Assert.Equal(networks, string.Join(' ', Read(("TrustedProxies", text)).TrustedProxies));

    [Fact]
    public void Proxies_may_be_a_list() =>
        Assert.Equal(
            [IPNetwork.Parse("10.0.0.5/32"), IPNetwork.Parse("fd00::/8")],
            Read(("TrustedProxies:0", "10.0.0.5"), ("TrustedProxies:1", "fd00::/8")).TrustedProxies);

    [Theory]
    [InlineData("https://guide.example.org", "https://guide.example.org/")]
    [InlineData("https://guide.example.org/", "https://guide.example.org/")]
    [InlineData("http://localhost:8080", "http://localhost:8080/")]
    public void The_public_address_has_no_path(string text, string expected) =>
        Assert.Equal(new Uri(expected), Read(("PublicUrl", text)).PublicUrl);

    [Theory]
    [InlineData("guide.example.org")]
    [InlineData("https://example.org/guide")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://user@example.org")]
    [InlineData("javascript:alert(1)")]
    public void Another_form_of_the_public_address_is_refused(string text) =>
        Assert.Throws<SettingsException>(() => Read(("PublicUrl", text)));

    [Theory]
    [InlineData("", "")]
    [InlineData("/guide", "/guide")]
    [InlineData("/tools/Guide_2.0~x-y", "/tools/Guide_2.0~x-y")]
    public void The_path_begins_with_a_slash_and_does_not_end_with_one(string text, string path) =>
        Assert.Equal(path, Read(("PathBase", text)).PathBase);

    [Theory]
    [InlineData("guide")]
    [InlineData("/")]
    [InlineData("/guide/")]
    [InlineData("//guide")]
    [InlineData("/guide?a=b")]
    [InlineData("/guide#a")]
    [InlineData("/..")]
    [InlineData("/guide/../other")]
    [InlineData("/./guide")]
    [InlineData("/gui de")]
    [InlineData("/gui%64e")]
    [InlineData("/guide;a")]
    [InlineData("/guide\n")]
    [InlineData("https://example.org/guide")]
    public void Another_path_is_refused_in_a_sentence(string text)
    {
        var failure = Assert.Single(Assert.Throws<SettingsException>(() => Read(("PathBase", text))).Failures);

        Assert.StartsWith($"FrameworkGuide:PathBase is '{text}'; expected a path such as /guide", failure,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_public_address_may_have_the_path_of_the_site_and_no_other()
    {
        Assert.Equal(new Uri("https://example.org/"),
            Read(("PublicUrl", "https://example.org/guide/"), ("PathBase", "/guide")).PublicUrl);
        Assert.Contains("without a path or with /guide, which is PathBase",
            Assert.Single(Assert.Throws<SettingsException>(
                () => Read(("PublicUrl", "https://example.org/other"), ("PathBase", "/guide"))).Failures),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1000000", 1_000_000)]
    public void The_rate_limit_is_a_whole_number(string text, int limit) =>
        Assert.Equal(limit, Read(("RateLimit", text)).RateLimit);

    [Theory]
    [InlineData("1000001")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    [InlineData("many")]
    public void Another_rate_limit_is_refused(string text) =>
        Assert.Throws<SettingsException>(() => Read(("RateLimit", text)));

    private GuideSettings Read(params (string Name, string Value)[] settings)
    {
        Directory.CreateDirectory(_folder["content"]);
        return SettingsReader.Read(
            Configuration([("ContentPath", _folder["content"]), ("DataPath", _folder["data"]), .. settings]));
    }

    private static IConfiguration Configuration(params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string?>();
        foreach (var (name, value) in settings)
            all[$"{GuideSettings.Section}:{name}"] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(all).Build();
    }
}
