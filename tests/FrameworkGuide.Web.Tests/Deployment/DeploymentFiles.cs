using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FrameworkGuide.Web.Tests.Support;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace FrameworkGuide.Web.Tests.Deployment;

/// <summary>The files of deploy/, as programs read them.</summary>
internal static class DeploymentFiles
{
    public static string Folder { get; } = Path.Combine(Checkout.Root, "deploy");

    public static string Containerfile => Text("Containerfile");

    public static JsonNode Compose => Assert.Single(Yaml("compose.yml"));

    /// <summary>All objects of the manifests.</summary>
    public static IReadOnlyList<JsonNode> Manifests =>
    [
        .. Directory.GetFiles(Path.Combine(Folder, "kubernetes"), "*.yaml")
            .SelectMany(f => Yaml(Path.GetRelativePath(Folder, f))),
    ];

    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>The values of one instruction of the Containerfile, in order.</summary>
    public static IReadOnlyList<string> Instructions(string name) =>
        [.. Regex.Matches(Containerfile, $@"^\s*{name} (.+)$", RegexOptions.Multiline).Select(m => m.Groups[1].Value)];

    /// <summary>The lines of the unit with a key.</summary>
    public static IReadOnlyList<string> Unit(string key) =>
    [
        .. Regex.Matches(Text("framework-guide.service"), $"^{key}=(.*)$", RegexOptions.Multiline)
            .Select(m => m.Groups[1].Value),
    ];

    /// <summary>The documents of a file, with anchors and merges put in; every value is a text.</summary>
    private static IEnumerable<JsonNode> Yaml(string file)
    {
        var reader = new DeserializerBuilder().Build();
        var writer = new SerializerBuilder().JsonCompatible().Build();
        foreach (var document in Text(file).Split("\n---\n"))
        {
            using var text = new StringReader(document);
            yield return JsonNode.Parse(writer.Serialize(reader.Deserialize(new MergingParser(new Parser(text)))!))!;
        }
    }
}
