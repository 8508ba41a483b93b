using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Editing;

/// <summary>
/// What a new document begins with: what its author said, and placeholders for the rest, which the checks refuse. It
/// claims nothing that nobody said: no review, no rating, no answer.
/// </summary>
public static class NewDocuments
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
    public static string TextOf(
        ContentFile file, string title, IReadOnlyList<string> languages, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(catalog);
        var name = Quote(title);
        return file.Kind switch
        {
            DocumentKind.Framework => Framework(name, languages, catalog),
            DocumentKind.Need => Markdown(
                $"title: {name}\nquestion: {Quote(Placeholders.Question)}\nscale:\n{Meanings()}", Placeholders.Method),
            DocumentKind.SampleProject => Markdown(
                $"title: {name}\nanswers:\n{Answers(catalog)}", Placeholders.Project),
            DocumentKind.Guide => Markdown(
                $"title: {name}\nsummary: {Quote(Placeholders.Summary)}\n", Placeholders.Article),
            DocumentKind.Site => $"title: {name}\n",
            DocumentKind.Languages => Languages(catalog),
            DocumentKind.Capabilities =>
                "- group: Data\n  items:\n    - key: orm\n      label: Object-relational mapper\n",
            _ => "- key: github-stars\n  label: Stars on GitHub\n",
        };
    }

    private static string Markdown(string frontMatter, string body) => $"---\n{frontMatter}---\n\n{body}\n";

    private static string Meanings() =>
        string.Concat(((int[])[1, 3, 5]).Select(r => $"  {r}: {Quote(Placeholders.Meaning(r))}\n"));

    private static string Languages(CatalogSnapshot catalog) => catalog.LanguageNames.Count > 0
        ? string.Concat(catalog.LanguageNames.Select(l => $"- name: {Quote(l)}\n"))
        : "- name: Python\n";

    /// <summary>Ratings are not invented: a comment names what can be rated.</summary>
    private static string Framework(string name, IReadOnlyList<string> languages, CatalogSnapshot catalog)
    {
        var text = new StringBuilder($"---\nname: {name}\n");
        text.Append(languages.Count == 1
            ? $"language: {Quote(languages[0])}\n"
            : $"language: [{string.Join(", ", languages.Select(Quote))}]\n");
        text.Append("# reviewed: the day you have checked the whole page against its sources\n");
        text.Append("# A rating has a reason and at least one source:\n");
        text.Append("# sizes:\n#   small: {value: 3, why: \"…\", sources: [https://…]}\n");
        if (catalog.Needs.Count > 0)
            text.Append("# needs, likewise: ").AppendJoin(", ", catalog.Needs.Select(n => n.Key)).Append('\n');
        text.Append("---\n\n## Overview\n\n\n## When to choose it\n\n\n");
        return text.Append("## When not to\n\n\n## Getting started\n\n").ToString();
    }

    private static string Answers(CatalogSnapshot catalog) =>
        "  # size: small, medium or large\n  # languages: [" + string.Join(", ", catalog.LanguageNames.Take(2)) + "]\n"
        + (catalog.Needs.Count > 0 ? $"  # needs: {{{catalog.Needs[0].Key}: nice, important or must}}\n" : "");

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
