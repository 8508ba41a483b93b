using FrameworkGuide.Content;
using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Import;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>What the keys of each kind of file mean, and what the checks report: from the rules that check.</summary>
internal sealed class HelpModel(CurrentCatalog current) : PageModel
{
    public static IReadOnlyList<ProblemCode> Codes => ProblemCode.All;

    public IEnumerable<(string Title, IReadOnlyList<DescribedKey> Keys)> Kinds =>
        Enum.GetValues<DocumentKind>().OrderBy(k => k == DocumentKind.Framework ? 0 : 1).ThenBy(k => k)
            .Select(k => (TitleOf(k), DescribedKey.Of(ContentSchema.Of(k, Vocabulary))));

    private Vocabulary Vocabulary => current.Folder.Vocabulary;

    private static string TitleOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Framework => "A profile: frameworks/…md",
        DocumentKind.Need => "A need: needs/…md",
        DocumentKind.SampleProject => "A sample project: projects/…md",
        DocumentKind.Guide => "A guide: guides/…md",
        _ => $"{kind.ToString().ToLowerInvariant()}.yml",
    };
}
