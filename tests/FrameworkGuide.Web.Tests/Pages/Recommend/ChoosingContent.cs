using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>
/// A small guide in which every kind of verdict comes out: on <c>api</c> one framework is far ahead, on <c>pages</c>
/// a little, on <c>data</c> two are level that other needs part, on <c>twins</c> two are level that nothing parts,
/// and <c>magic</c> nobody can do.
/// </summary>
internal static class ChoosingContent
{
    /// <summary>The day on which the evidence of Beta's rating for <c>api</c> is overdue and nothing else is.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    /// <summary>What a title may be: text that looks like HTML is text.</summary>
    public const string AdminTitle = "Admin <b>& more</b>";

    private const string Languages =
        """
        - name: C#
        - name: JavaScript
        - name: PHP
        - name: Python
        - name: Ruby
        - name: TypeScript
          near: {JavaScript: 0.9}
        - name: CoffeeScript
          near: {JavaScript: 0.75}

        """;

    private const string Project =
        """
        ---
        title: "A shop"
        answers: {size: large, needs: {admin: important}}
        expect: [alpha, beta]
        sources: [https://example.org/advice]
        ---

        A shop.

        """;

    public static void Write(TestContent content)
    {
        content.Write("site.yml", "title: Some guide\n");
        content.Write("languages.yml", Languages);
        var order = 0;
        foreach (var (key, title) in new[]
        {
            ("api", "API"), ("pages", "Pages"), ("data", "Data"), ("admin", AdminTitle), ("magic", "Magic"),
            ("twins", "Twins"),
        })
            content.Write($"needs/{key}.md", Need(title, ++order));

        content.Write("frameworks/alpha.md", Framework("Alpha", "Python", (4.5, 3, 2), ("api", 5), ("pages", 4),
            ("data", 4), ("admin", 2.4), ("magic", 1), ("twins", 1)));
        var beta = Framework("Beta", "Ruby", (2, 3, 5), ("api", 2.25), ("pages", 3.8), ("data", 4), ("admin", 4.5),
            ("magic", 2), ("twins", 2));
        content.Write("frameworks/beta.md", beta.Replace("[https://example.org/beta/api]",
            "[https://example.org/beta/api], checked: 2025-01-01", StringComparison.Ordinal));
        content.Write("frameworks/gamma.md", Framework(
            "Gamma", "JavaScript", (1, 1, 1), ("api", 1.5), ("pages", 1), ("data", 1), ("admin", 4)));
        content.Write("frameworks/delta.md", Framework("Delta", "PHP", (0, 0, 0), ("api", 0), ("pages", 0), ("data", 0),
            ("admin", 0), ("magic", 0), ("twins", 5)));
        content.Write("frameworks/epsilon.md", Framework("Epsilon", "PHP", (0, 0, 0), ("api", 0), ("pages", 0),
            ("data", 0), ("admin", 0), ("magic", 0), ("twins", 5)));
        content.Write("projects/shop.md", Project);
    }

    /// <summary>The guide, not started.</summary>
    public static TestGuide Guide()
    {
        var guide = new TestGuide(Write);
        guide.Clock.Set(Now);
        return guide;
    }

    private static string Need(string title, int order) =>
        $"---\ntitle: '{title}'\nquestion: 'Is {title} needed?'\norder: {order}\n"
        + $"group: {(order < 4 ? "First" : "Second")}\n{(order % 2 == 0 ? "help: Some help.\n" : "")}---\n\n"
        + "How it is rated.\n";

    private static string Framework(string name, string language, (double Small, double Medium, double Large) sizes,
        params (string Need, double Value)[] needs)
    {
        string Rating(string key, double value) =>
            $"  {key}: {{value: {value}, why: \"{name} and <i>{key}</i>.\", sources: "
            + $"[https://example.org/{name.ToLowerInvariant()}/{key}]}}\n";
        return $"---\nname: {name}\nlanguage: {language}\nreviewed: 2026-11-01\n"
            + "sizes:\n" + Rating("small", sizes.Small) + Rating("medium", sizes.Medium) + Rating("large", sizes.Large)
            + "needs:\n" + string.Concat(needs.Select(n => Rating(n.Need, n.Value)))
            + "---\n\n## Overview\n\nSome words.\n";
    }
}
