using System.Text.RegularExpressions;
using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Deployment;

/// <summary>What deploy/ and docs/hosting.md name is what the program has.</summary>
public sealed partial class DeploymentFilesTests
{
    private const string Program = "/app/FrameworkGuide.Web";

    public static TheoryData<string> Files => [.. Names];

    private static IEnumerable<string> Names =>
        Directory.GetFiles(DeploymentFiles.Folder, "*", SearchOption.AllDirectories)
            .Append(Path.Combine(Checkout.Root, "docs", "hosting.md"))
            .Select(f => Path.GetRelativePath(Checkout.Root, f))
            .Where(f => !f.Contains("licences", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_setting_that_is_named_exists(string file)
    {
        var named = Setting().Matches(File.ReadAllText(Path.Combine(Checkout.Root, file)))
            .Select(m => m.Groups["name"].Value.Replace("__", ":", StringComparison.Ordinal));

        Assert.Empty(named.Except(SettingsReader.Names));
    }

    [Fact]
    public async Task Every_address_of_a_probe_is_there()
    {
        using var guide = new TestGuide();
        guide.Start();
        var named = Names.SelectMany(f => HealthAddress()
            .Matches(File.ReadAllText(Path.Combine(Checkout.Root, f))).Select(m => m.Value)).ToHashSet();

        Assert.Equal(["/health/live", "/health/ready"], named.Order(StringComparer.Ordinal));
        foreach (var address in named)
            Assert.Equal(System.Net.HttpStatusCode.OK, await guide.StatusOfAsync(address));
    }

    [Fact]
    public void The_program_is_called_by_its_name_everywhere()
    {
        Assert.EndsWith("/FrameworkGuide.Web.dll", Checkout.Program, StringComparison.Ordinal);
        Assert.Equal($"[\"{Program}\"]", Assert.Single(DeploymentFiles.Instructions("ENTRYPOINT")));
        Assert.EndsWith(
            $"CMD [\"{Program}\", \"healthcheck\"]", Assert.Single(DeploymentFiles.Instructions("HEALTHCHECK")),
            StringComparison.Ordinal);
        Assert.Equal(
            ["CMD", Program, "healthcheck"],
            DeploymentFiles.Compose["services"]!["guide"]!["healthcheck"]!["test"]!.AsArray().Select(t => (string)t!));
        Assert.EndsWith(Program, Assert.Single(DeploymentFiles.Unit("ExecStart")), StringComparison.Ordinal);
        Assert.Contains($"-o \"$folder{Path.GetDirectoryName(Program)}\"",
            File.ReadAllText(Path.Combine(Checkout.Root, "tests", "release")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("healthcheck")]
    [InlineData("migrate")]
    [InlineData("push")]
    [InlineData("editor")]
    [InlineData("backup")]
    public async Task Every_command_that_is_called_exists(string command)
    {
        var (code, output, _) = await GuideProcess.RunAsync(Checkout.Root, command, "--help");

        Assert.Equal(0, code);
        Assert.Matches($@"Usage:\s+\S+ {command} ", output);
    }

    [Fact]
    public void Every_port_is_the_one_that_is_listened_on()
    {
        var port = Assert.Single(DeploymentFiles.Instructions("EXPOSE"));
        Assert.Contains($"ASPNETCORE_HTTP_PORTS={port} ", DeploymentFiles.Containerfile, StringComparison.Ordinal);
        Assert.EndsWith(
            $":{port}", (string)DeploymentFiles.Compose["services"]!["guide"]!["ports"]![0]!, StringComparison.Ordinal);
        Assert.Equal(
            [.. Enumerable.Range(1, 3).Select(i => $"guide-{i}:{port}")],
            UpstreamOfCaddy().Matches(DeploymentFiles.Text("Caddyfile")).Select(m => m.Value));

        Assert.Equal(SiteAddress.Default.Replace("localhost", "127.0.0.1", StringComparison.Ordinal),
            DeploymentFiles.Unit("Environment").Single(e => e.StartsWith("ASPNETCORE_URLS=", StringComparison.Ordinal))
                .Split('=')[1]);
        Assert.Contains($"server 127.0.0.1:{new Uri(SiteAddress.Default).Port} ",
            DeploymentFiles.Text("nginx.conf"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_image_is_nobody_but_the_user_of_the_base()
    {
        var user = Assert.Single(DeploymentFiles.Instructions("USER"));

        Assert.Equal("1654:1654", user);
        Assert.Contains($"--chown={user} /program/data /data", DeploymentFiles.Containerfile, StringComparison.Ordinal);
        Assert.Equal("/data", Assert.Single(DeploymentFiles.Instructions("VOLUME")));
        Assert.Contains("FrameworkGuide__DataPath=/data\n", DeploymentFiles.Containerfile, StringComparison.Ordinal);
        Assert.DoesNotContain(DeploymentFiles.Instructions("FROM"), f => f.Contains("root", StringComparison.Ordinal));
    }

    [Fact]
    public void The_unit_is_told_when_readers_are_served_and_can_do_little_else()
    {
        Assert.Equal(["notify"], DeploymentFiles.Unit("Type"));
        Assert.Equal(["framework-guide"], DeploymentFiles.Unit("User"));
        foreach (var (key, value) in ((string, string)[])
            [("NoNewPrivileges", "yes"), ("ProtectSystem", "strict"), ("ProtectHome", "yes"), ("PrivateTmp", "yes"),
                ("CapabilityBoundingSet", ""), ("StateDirectoryMode", "0700"), ("UMask", "0077")])
            Assert.Equal((key, value), (key, Assert.Single(DeploymentFiles.Unit(key))));
        var environment = DeploymentFiles.Unit("Environment").Select(e => e.Split('='))
            .ToDictionary(e => e[0], e => e[1]);
        Assert.Equal(
            "/var/lib/" + Assert.Single(DeploymentFiles.Unit("StateDirectory")),
            environment["FrameworkGuide__DataPath"]);
        Assert.Equal(
            "-" + environment["FrameworkGuide__ContentPath"], Assert.Single(DeploymentFiles.Unit("ReadWritePaths")));
    }

    [GeneratedRegex(@"FrameworkGuide(?:__|:)(?<name>(?:[A-Z]\w*?)(?:__[A-Z][A-Za-z]*)?)\b")]
    private static partial Regex Setting();

    [GeneratedRegex(@"/health/\w+")]
    private static partial Regex HealthAddress();

    [GeneratedRegex(@"guide-\d:\d+")]
    private static partial Regex UpstreamOfCaddy();
}
