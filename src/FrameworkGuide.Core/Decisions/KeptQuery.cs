using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>The query of a result that is kept.</summary>
public static class KeptQuery
{
    /// <summary>"?…" with the answers, the content's version and the UTC day.</summary>
    public static string Of(ProjectAnswers answers, CatalogSnapshot catalog, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return AddressQuery.Format(
        [
            .. AnswersQuery.Pairs(answers, catalog),
            ("content", catalog.ContentVersion),
            ("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ]);
    }
}
