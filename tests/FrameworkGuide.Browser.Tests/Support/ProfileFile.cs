using YamlDotNet.Serialization;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>
/// What the files of the shipped content say that a profile's page must show; read without the program's own reader.
/// </summary>
internal sealed class ProfileFile(string address)
{
    private readonly Dictionary<object, object> _front =
        Read(File.ReadAllText(Path.Combine(Checkout.Content, address.TrimStart('/') + ".md")).Split("\n---")[0]);

    /// <summary>The sizes small, medium and large, and every need.</summary>
    public static int Ratings { get; } = 3 + Directory.GetFiles(Path.Combine(Checkout.Content, "needs"), "*.md").Length;

    public static int CapabilityGroups => Groups.Count;

    public static int Capabilities => Groups.Sum(g => ((List<object>)((Dictionary<object, object>)g)["items"]).Count);

    public string Reviewed => (string)_front["reviewed"];

    private static List<object> Groups { get; } =
        new DeserializerBuilder().Build()
            .Deserialize<List<object>>(File.ReadAllText(Path.Combine(Checkout.Content, "capabilities.yml")));

    /// <summary>How many entries a list of the front matter has.</summary>
    public int Count(string key) => _front.TryGetValue(key, out var list) ? ((List<object>)list).Count : 0;

    private static Dictionary<object, object> Read(string yaml) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(yaml);
}
