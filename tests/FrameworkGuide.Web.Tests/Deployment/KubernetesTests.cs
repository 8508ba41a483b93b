using System.Text.Json.Nodes;

namespace FrameworkGuide.Web.Tests.Deployment;

/// <summary>deploy/kubernetes: what Kubernetes would be told.</summary>
public sealed class KubernetesTests
{
    private static readonly IReadOnlyList<JsonNode> Manifests = DeploymentFiles.Manifests;

    public static TheoryData<string> Workloads => ["framework-guide", "framework-guide-single"];

    [Fact]
    public void Every_object_has_a_kind_a_name_and_a_label()
    {
        Assert.Equal(
            ["ConfigMap", "Deployment", "PodDisruptionBudget", "Secret", "Service", "Service", "StatefulSet"],
            Manifests.Select(m => (string)m["kind"]!).Order(StringComparer.Ordinal));
        Assert.All(Manifests, m =>
        {
            Assert.NotEmpty((string)m["apiVersion"]!);
            Assert.NotEmpty((string)m["metadata"]!["name"]!);
            Assert.StartsWith(
                (string)m["metadata"]!["labels"]!["app"]!, (string)m["metadata"]!["name"]!, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Workloads))]
    public void A_pod_may_do_nothing_but_write_its_data(string name)
    {
        var pod = Pod(name);
        Assert.Equal("false", (string)pod["automountServiceAccountToken"]!);
        var security = pod["securityContext"]!;
        Assert.Equal(
            ("true", "1654", "1654", "1654", "RuntimeDefault"),
            ((string)security["runAsNonRoot"]!, (string)security["runAsUser"]!, (string)security["runAsGroup"]!,
                (string)security["fsGroup"]!, (string)security["seccompProfile"]!["type"]!));
        Assert.All(Containers(pod), c =>
        {
            var own = c["securityContext"]!;
            Assert.Equal(
                ("false", "true", "ALL"),
                ((string)own["allowPrivilegeEscalation"]!, (string)own["readOnlyRootFilesystem"]!,
                    (string)own["capabilities"]!["drop"]![0]!));
            Assert.Contains(c["volumeMounts"]!.AsArray(), v => (string)v!["mountPath"]! == "/data");
            Assert.NotEqual("latest", ((string)c["image"]!).Split(':')[^1]);
        });
        Assert.Equal("512Mi", (string)pod["containers"]![0]!["resources"]!["limits"]!["memory"]!);
    }

    [Theory]
    [MemberData(nameof(Workloads))]
    public void It_is_ended_when_it_does_not_live_and_gets_readers_when_it_is_ready(string name)
    {
        var container = Pod(name)["containers"]![0]!;
        foreach (var (probe, address) in ((string, string)[])
            [("startupProbe", "/health/live"), ("livenessProbe", "/health/live"), ("readinessProbe", "/health/ready")])
        {
            Assert.Equal((probe, address), (probe, (string)container[probe]!["httpGet"]!["path"]!));
            Assert.Equal((string)container["ports"]![0]!["name"]!, (string)container[probe]!["httpGet"]!["port"]!);
        }

        Assert.Equal(DeploymentFiles.Instructions("EXPOSE"), [(string)container["ports"]![0]!["containerPort"]!]);
        var service = Of("Service", name)["spec"]!;
        Assert.Equal("http", (string)service["ports"]![0]!["targetPort"]!);
        Assert.Equal(
            (string)service["selector"]!["app"]!,
            (string)Workload(name)["spec"]!["template"]!["metadata"]!["labels"]!["app"]!);
    }

    [Fact]
    public void Instances_migrate_first_and_read_the_secret_from_a_file()
    {
        var pod = Pod("framework-guide");
        var migrate = Assert.Single(pod["initContainers"]!.AsArray())!;
        Assert.Equal("migrate", (string)migrate["args"]![0]!);
        Assert.Equal((string)pod["containers"]![0]!["image"]!, (string)migrate["image"]!);
        Assert.All(Containers(pod), c => Assert.Equal(
            "framework-guide", (string)c["envFrom"]![0]!["configMapRef"]!["name"]!));

        var file = (string)Of("ConfigMap", "framework-guide")["data"]!["FrameworkGuide__DatabaseFile"]!;
        var volume = pod["volumes"]!.AsArray().Single(v => v!["secret"] is not null)!;
        Assert.All(Containers(pod), c => Assert.Contains(
            c["volumeMounts"]!.AsArray(),
            m => (string)m!["name"]! == (string)volume["name"]!
                && (string)m["mountPath"]! == Path.GetDirectoryName(file)));
        Assert.NotNull(
            Of("Secret", (string)volume["secret"]!["secretName"]!)["stringData"]![Path.GetFileName(file)]);
        Assert.NotNull(pod["volumes"]!.AsArray().Single(v => (string)v!["name"]! == "data")!["emptyDir"]);
    }

    [Fact]
    public void One_instance_keeps_its_data()
    {
        var single = Workload("framework-guide-single");

        Assert.Equal("1", (string)single["spec"]!["replicas"]!);
        Assert.Equal("data", (string)single["spec"]!["volumeClaimTemplates"]![0]!["metadata"]!["name"]!);
        Assert.DoesNotContain(Pod("framework-guide-single")["volumes"]!.AsArray(), v => (string)v!["name"]! == "data");
    }

    private static JsonNode Of(string kind, string name) =>
        Manifests.Single(m => (string)m["kind"]! == kind && (string)m["metadata"]!["name"]! == name);

    private static JsonNode Workload(string name) => Of(name == "framework-guide" ? "Deployment" : "StatefulSet", name);

    private static JsonNode Pod(string name) => Workload(name)["spec"]!["template"]!["spec"]!;

    private static IEnumerable<JsonNode> Containers(JsonNode pod) =>
        (pod["initContainers"]?.AsArray() ?? []).Concat(pod["containers"]!.AsArray()).Select(c => c!);
}
