using System.Globalization;
using System.Text;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// Writes content folders of any size: the real needs, capabilities and metrics with invented frameworks.
/// </summary>
internal static class ContentGenerator
{
    private static readonly string[] Languages = ["Python", "JavaScript", "PHP", "Ruby", "Java", "Go", "Rust", "C#"];

    private static readonly string[] Levels = ["built-in", "official", "community", "none"];

    private const string Sentence = "This paragraph stands for what an editor would write about a framework, with a "
        + "[link](https://example.org/docs) and some `code` in it. ";

    public static void Write(string folder, int count)
    {
        var real = Path.Combine(Checkout.Root, "content");
        foreach (var part in (string[])["needs", "guides", "projects"])
            Copy(Path.Combine(real, part), Path.Combine(folder, part));
        foreach (var file in (string[])["site.yml", "languages.yml", "capabilities.yml", "metrics.yml"])
            File.Copy(Path.Combine(real, file), Path.Combine(folder, file));

        var needs = Directory.GetFiles(Path.Combine(real, "needs"), "*.md")
            .Select(f => Path.GetFileNameWithoutExtension(f)!).Order().ToArray();
        var capabilities = File.ReadLines(Path.Combine(real, "capabilities.yml"))
            .Where(l => l.Contains("- key:", StringComparison.Ordinal)).Select(l => l.Split(':')[1].Trim()).ToArray();
        var frameworks = Directory.CreateDirectory(Path.Combine(folder, "frameworks")).FullName;

        // The real ones first: guides and sample projects refer to them.
        var written = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(real, "frameworks"), "*.md").Order().Take(count))
        {
            File.Copy(file, Path.Combine(frameworks, Path.GetFileName(file)));
            written++;
        }

        for (; written < count; written++)
            File.WriteAllText(
                Path.Combine(frameworks, $"generated-{written:00000}.md"), Profile(written, needs, capabilities));
    }

    /// <summary>A profile of about 7 kB that passes every check.</summary>
    private static string Profile(int number, string[] needs, string[] capabilities)
    {
        var random = new Random(number);
        string Value() => (random.Next(0, 11) / 2.0).ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder(8000);
        text.Append("---\n")
            .Append(CultureInfo.InvariantCulture,
                $"name: Generated {number:00000}\nlanguage: {Languages[random.Next(Languages.Length)]}\n")
            .Append(CultureInfo.InvariantCulture,
                $"style: {(random.Next(2) == 0 ? "full-stack" : "microframework")}\nlicence: MIT\n"
                + $"reviewed: {DateTime.UtcNow:yyyy-MM-dd}\nsizes:\n");
        foreach (var size in (string[])["small", "medium", "large"])
            AppendRating(text, size, Value());
        text.Append("needs:\n");
        foreach (var need in needs)
            AppendRating(text, need, Value());
        text.Append("capabilities:\n");
        foreach (var capability in capabilities)
            text.Append(CultureInfo.InvariantCulture,
                $"  {capability}: {{level: {Levels[random.Next(4)]}, source: \"https://example.org/c\"}}\n");
        text.Append("releases:\n");
        for (var cycle = 3; cycle > 0; cycle--)
            text.Append(CultureInfo.InvariantCulture,
                $"  - {{cycle: \"{cycle}.0\", released: {2022 + cycle}-01-15, active-support-until: "
                + $"{2023 + cycle}-01-15, security-support-until: {2024 + cycle}-01-15, latest: \"{cycle}.0.4\"}}\n");
        text.Append("strengths:\n  - {text: \"Generated, not true.\", source: \"https://example.org/s\"}\n---\n\n");
        foreach (var heading in (string[])["Overview", "When to choose it", "When not to", "Getting started"])
            text.Append("## ").Append(heading).Append("\n\n").Append(Sentence).Append(Sentence).Append("\n\n");
        return text.ToString();
    }

    private static void AppendRating(StringBuilder text, string key, string value) => text.Append(
        CultureInfo.InvariantCulture,
        $"  {key}:\n    value: {value}\n    why: \"A generated reason of the usual length, which says "
        + $"nothing.\"\n    sources: [\"https://example.org/{key}\"]\n");

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
