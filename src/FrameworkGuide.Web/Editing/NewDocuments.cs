using System.Globalization;
using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// What a new document begins with: what its author said, and placeholders for the rest, which the checks refuse. It claims nothing that
/// nobody said: no review, no rating, no answer.
/// </summary>
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
    /// <param name="languages">Of a framework, the main one first.</param>
    public static string TextOf(ContentFile file, string title, IReadOnlyList<string> languages, CatalogSnapshot catalog)
    {
        var name = Quote(title);
        return file.Kind switch
        {
            DocumentKind.Framework => Framework(name, languages, catalog),
            DocumentKind.Need =>
                $"---\ntitle: {name}\nquestion: {Quote(Placeholders.Question)}\nscale:\n{string.Concat(((int[])[1, 3, 5]).Select(r => $"  {r}: {Quote(Placeholders.Meaning(r))}\n"))}---\n\n{Placeholders.Method}\n",
            DocumentKind.SampleProject => $"---\ntitle: {name}\nanswers:\n{Answers(catalog)}---\n\n{Placeholders.Project}\n",
            DocumentKind.Guide => $"---\ntitle: {name}\nsummary: {Quote(Placeholders.Summary)}\n---\n\n{Placeholders.Article}\n",
            DocumentKind.Site => $"title: {name}\n",
            DocumentKind.Languages => catalog.LanguageNames.Count > 0 ? string.Concat(catalog.LanguageNames.Select(l => $"- name: {Quote(l)}\n")) : "- name: Python\n",
            DocumentKind.Capabilities => "- group: Data\n  items:\n    - key: orm\n      label: Object-relational mapper\n",
            _ => "- key: github-stars\n  label: Stars on GitHub\n",
        };
    }

    /// <summary>Ratings are not invented: a comment names what can be rated.</summary>
    private static string Framework(string name, IReadOnlyList<string> languages, CatalogSnapshot catalog)
    {
        var text = new StringBuilder($"---\nname: {name}\n");
        text.Append(languages.Count == 1 ? $"language: {Quote(languages[0])}\n" : $"language: [{string.Join(", ", languages.Select(Quote))}]\n");
        text.Append("# reviewed: the day you have checked the whole page against its sources\n");
        text.Append("# A rating has a reason and at least one source:\n# sizes:\n#   small: {value: 3, why: \"…\", sources: [https://…]}\n");
        if (catalog.Needs.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"# needs, likewise: {string.Join(", ", catalog.Needs.Select(n => n.Key))}\n");
        return text.Append("---\n\n## Overview\n\n\n## When to choose it\n\n\n## When not to\n\n\n## Getting started\n\n").ToString();
    }

    private static string Answers(CatalogSnapshot catalog) =>
        "  # size: small, medium or large\n  # languages: [" + string.Join(", ", catalog.LanguageNames.Take(2)) + "]\n"
        + (catalog.Needs.Count > 0 ? $"  # needs: {{{catalog.Needs[0].Key}: nice, important or must}}\n" : "");

    private static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
