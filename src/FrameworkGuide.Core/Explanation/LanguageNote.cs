using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What the guide has not for a language of the team.</summary>
/// <param name="Text">A sentence, which ends before the names where there are any.</param>
/// <param name="Elsewhere">What is usual in the language and not in this guide.</param>
public sealed record LanguageNote(string Text, IReadOnlyList<OtherFramework> Elsewhere)
{
    /// <summary>One for each language of which there is anything to say.</summary>
    /// <param name="team">Names as the content spells them.</param>
    public static IReadOnlyList<LanguageNote> Find(CatalogSnapshot catalog, IReadOnlyCollection<string> team) =>
    [
        .. from language in LanguageCoverage.Of(catalog, team)
           let text = LanguageTexts.Coverage(language)
           where text is not null
           select new LanguageNote(text, language.Elsewhere),
    ];
}
