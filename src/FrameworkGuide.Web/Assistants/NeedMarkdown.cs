using System.Text;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Assistants;

/// <summary>A need as Markdown: the question, what ratings mean, who is rated how, and how it is rated.</summary>
internal static class NeedMarkdown
{
    public static string Write(Need need, CatalogSnapshot catalog, string site, string body)
    {
        var text = new StringBuilder($"# {MarkdownText.Escape(need.Title)}\n\n{MarkdownText.Escape(need.Question)}\n");
        if (need.Help is { } help)
            text.Append('\n').Append(MarkdownText.Escape(help)).Append('\n');
        text.Append('\n');
        foreach (var (value, meaning) in need.OrderScale())
            text.Append("* ").Append(English.Number(value)).Append(": ").Append(MarkdownText.Escape(meaning))
                .Append('\n');
        text.Append("\n| Framework | Rating |\n| --- | ---: |\n");
        foreach (var framework in catalog.Frameworks)
            text.Append("| ").Append(MarkdownText.EscapeCell(framework.Name)).Append(" | ")
                .Append(framework.RatingFor(need.Key) is { } rating ? English.Number(rating) : CatalogWords.NotRated)
                .Append(" |\n");
        return text.Append('\n').Append(body).Append($"\n\nFrom {site}{SiteMap.Need(need.Key)}, content version ")
            .Append(catalog.ContentVersion).Append(".\n").ToString();
    }
}
