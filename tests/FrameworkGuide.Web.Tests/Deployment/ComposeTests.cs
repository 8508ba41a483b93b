using System.Text.Json.Nodes;

namespace FrameworkGuide.Web.Tests.Deployment;

/// <summary>deploy/compose.yml: one instance, or three that share a database.</summary>
public sealed class ComposeTests
{
    private readonly JsonNode _compose = DeploymentFiles.Compose;

    private JsonObject Services => _compose["services"]!.AsObject();

    [Fact]
    public void Each_container_of_the_program_can_write_into_its_volume_alone()
    {
        foreach (var name in (string[])["guide", "guide-1", "guide-2", "guide-3", "migrate"])
        {
            var service = Services[name]!;
            Assert.Equal(
                (name, "1654:1654", "true", "ALL", "/tmp"),
                (name, (string)service["user"]!, (string)service["read_only"]!, (string)service["cap_drop"]![0]!,
                    (string)service["tmpfs"]![0]!));
        }

        var volumes = Enumerable.Range(1, 3).Select(i => (string)Services[$"guide-{i}"]!["volumes"]![0]!).ToList();
        Assert.Equal(["guide-1:/data", "guide-2:/data", "guide-3:/data"], volumes);
        Assert.All(volumes, v => Assert.True(_compose["volumes"]!.AsObject().ContainsKey(v.Split(':')[0])));
    }

    [Fact]
    public void Without_the_profile_there_is_one_instance_and_nothing_else()
    {
        Assert.Equal(["guide"], Services.Where(s => s.Value!["profiles"] is null).Select(s => s.Key));
        Assert.All(
            Services.Where(s => s.Key != "guide"), s => Assert.Equal("cluster", (string)s.Value!["profiles"]![0]!));
        Assert.Null(Services["guide"]!["secrets"]);
        Assert.StartsWith("127.0.0.1:", (string)Services["guide"]!["ports"]![0]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Instances_start_once_the_database_is_migrated_and_are_reached_through_the_proxy_alone()
    {
        Assert.Equal("migrate", (string)Services["migrate"]!["command"]![0]!);
        Assert.Equal("service_healthy", (string)Services["migrate"]!["depends_on"]!["database"]!["condition"]!);
        foreach (var name in (string[])["guide-1", "guide-2", "guide-3"])
        {
            Assert.Equal(
                "service_completed_successfully",
                (string)Services[name]!["depends_on"]!["migrate"]!["condition"]!);
            Assert.Equal("service_healthy", (string)Services["proxy"]!["depends_on"]![name]!["condition"]!);
            Assert.Null(Services[name]!["ports"]);
        }

        Assert.Null(Services["database"]!["ports"]);
        Assert.Equal(
            (string)_compose["networks"]!["default"]!["ipam"]!["config"]![0]!["subnet"]!,
            (string)Services["guide-1"]!["environment"]!["FrameworkGuide__TrustedProxies"]!);
    }

    [Fact]
    public void Every_secret_is_a_file_that_git_does_not_see()
    {
        foreach (var (name, secret) in _compose["secrets"]!.AsObject())
            Assert.Equal($"./secrets/{name}", (string)secret!["file"]!);
        foreach (var (_, service) in Services)
        {
            foreach (var secret in service!["secrets"]?.AsArray().Select(s => (string)s!) ?? [])
                Assert.True(_compose["secrets"]!.AsObject().ContainsKey(secret));
            foreach (var (key, value) in service["environment"]?.AsObject() ?? [])
                if (key.Contains("Database", StringComparison.Ordinal)
                    || key.Contains("PASSWORD", StringComparison.Ordinal))
                    Assert.StartsWith("/run/secrets/", (string)value!, StringComparison.Ordinal);
        }

        var root = Path.Combine(DeploymentFiles.Folder, "..");
        Assert.Contains("/deploy/secrets/", File.ReadAllLines(Path.Combine(root, ".gitignore")));
        Assert.Contains("deploy/secrets", File.ReadAllLines(Path.Combine(root, ".dockerignore")));
    }
}
