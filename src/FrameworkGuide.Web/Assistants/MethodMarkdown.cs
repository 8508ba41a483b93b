using System.Text;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Assistants;

/// <summary>How the guide rates and ranks, as Markdown, with every need.</summary>
internal static class MethodMarkdown
{
    /// <param name="bodyOf">What a need's document says, by its key.</param>
    public static string Write(CatalogSnapshot catalog, string site, Func<string, string> bodyOf)
    {
        var settings = catalog.Site;
        var text = new StringBuilder("# Method\n\n");
        foreach (var paragraph in Paragraphs(settings))
            text.Append(paragraph).Append("\n\n");
        text.Append("All of it, with an example: ").Append(site).Append(SiteMap.Method).Append("\n\n## Needs\n");
        foreach (var need in catalog.Needs)
            text.Append("\n### ").Append(MarkdownText.Escape(need.Title)).Append("\n\n")
                .Append(MarkdownText.Escape(need.Question)).Append("\n\n").Append(bodyOf(need.Key)).Append('\n');
        return text.ToString();
    }

    private static string[] Paragraphs(SiteSettings settings) =>
    [
        "Each framework has a rating from 0 to 5 for each size of project and each need, with a reason and sources. A "
            + "score is the sum over all answered questions of weight times value, out of 100: unanswered questions "
            + "are ignored. What is not rated counts as 2.5, and is marked. For languages the value is how close a "
            + "framework's language is to one of the team.",
        $"The size weighs {English.Number(settings.SizeWeight)}, the languages "
            + $"{English.Number(settings.LanguageWeight)}; a need that is nice to have 1, important 2, a must-have 4. "
            + $"A must-have with a rating under {English.Number(settings.MustThreshold)}, or a required language "
            + $"with a closeness under {English.Number(settings.RequireCloseness)}, rules a framework out, "
            + "beside the score.",
        "How sure a result is comes from 10,000 runs in which every weight is multiplied by a factor between one half "
            + "and two, and every rating moves by up to half a point. The verdict is clear where the first is first in "
            + $"at least {English.Number(settings.ClearShare * 100)}% of the runs and three questions are answered, "
            + $"leaning from {English.Number(settings.LeaningShare * 100)}%, and close below.",
    ];
}
