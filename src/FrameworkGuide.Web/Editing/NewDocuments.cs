using System.Globalization;
using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Editing;

/// <summary>What a new document begins with: its required keys, and what is recommended.</summary>
internal static class NewDocuments
{
    /// <summary>Kinds of which there can be many, as the form names them.</summary>
    public static IReadOnlyList<(string Word, DocumentKind Kind, string Label)> Kinds { get; } =
    [
        ("framework", DocumentKind.Framework, "Profile of a framework"),
        ("need", DocumentKind.Need, "Need"),
        ("project", DocumentKind.SampleProject, "Sample project"),
        ("guide", DocumentKind.Guide, "Guide"),
    ];

    /// <param name="title">The name or title; what stands in quotes is escaped.</param>
    /// <param name="today">The UTC day.</param>
    public static string TextOf(ContentFile file, string title, CatalogSnapshot catalog, DateOnly today)
    {
        var name = Quote(title);
        return file.Kind switch
        {
            DocumentKind.Framework => Framework(name, catalog, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            DocumentKind.Need => $"---\ntitle: {name}\nquestion: {Quote(title + "?")}\nscale:\n  1: \"What a 1 means\"\n  3: \"What a 3 means\"\n  5: \"What a 5 means\"\n---\n\nHow it is rated.\n",
            DocumentKind.SampleProject => $"---\ntitle: {name}\nanswers:\n  size: small\n---\n\nWhat the project is.\n",
            DocumentKind.Guide => $"---\ntitle: {name}\nsummary: \"What it says, in a sentence.\"\n---\n\nThe article.\n",
            DocumentKind.Site => $"title: {name}\n",
            DocumentKind.Languages => "- {name: Python}\n",
            DocumentKind.Capabilities => "- group: Data\n  items:\n    - key: orm\n      label: Object-relational mapper\n",
            _ => "- key: github-stars\n  label: Stars on GitHub\n",
        };
    }

    /// <summary>Ratings are not invented: a comment names what can be rated.</summary>
    private static string Framework(string name, CatalogSnapshot catalog, string today)
    {
        var text = new StringBuilder($"---\nname: {name}\nlanguage: {Quote(catalog.LanguageNames.Count > 0 ? catalog.LanguageNames[0] : "Python")}\nreviewed: {today}\n");
        text.Append("# A rating has a reason and at least one source:\n# sizes:\n#   small: {value: 3, why: \"…\", sources: [https://…]}\n");
        if (catalog.Needs.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"# needs, likewise: {string.Join(", ", catalog.Needs.Select(n => n.Key))}\n");
        return text.Append("---\n\n## Overview\n\n\n## When to choose it\n\n\n## When not to\n\n\n## Getting started\n\n").ToString();
    }

    private static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
