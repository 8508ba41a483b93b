using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>The addresses of a kept result, as paths from the root of the site.</summary>
public static class KeptAddress
{
    public const string ResultPath = "/recommend/result";
    public const string FeedPath = "/recommend/feed.xml";
    public const string CalendarPath = "/recommend/calendar.ics";
    public const string ChangesPath = "/api/v1/decisions/changes";

    /// <summary>The one query of a kept result: the answers as in any result, then the moment.</summary>
    /// <param name="catalog">The content of that moment, which gives the order of the answers.</param>
    public static string Query(ProjectAnswers answers, CatalogSnapshot catalog, KeptMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return AddressQuery.Format([.. AnswersQuery.Pairs(answers, catalog), .. moment.Pairs()]);
    }

    /// <summary>Where a result can be seen again as it was.</summary>
    /// <param name="catalog">The content of that moment, which gives the order of the answers.</param>
    public static string Result(ProjectAnswers answers, CatalogSnapshot catalog, KeptMoment moment) =>
        ResultPath + Query(answers, catalog, moment);

    /// <summary>Where the changes of a kept result can be followed.</summary>
    /// <param name="catalog">The content of that moment, which gives the order of the answers.</param>
    public static string Feed(ProjectAnswers answers, CatalogSnapshot catalog, KeptMoment moment) =>
        FeedPath + Query(answers, catalog, moment);

    /// <summary>Where the days to look at a kept result again stand in a calendar.</summary>
    /// <param name="catalog">The content of that moment, which gives the order of the answers.</param>
    public static string Calendar(ProjectAnswers answers, CatalogSnapshot catalog, KeptMoment moment) =>
        CalendarPath + Query(answers, catalog, moment);

    /// <summary>Where a program asks what changed since a result was kept.</summary>
    /// <param name="catalog">The content of that moment, which gives the order of the answers.</param>
    public static string Changes(ProjectAnswers answers, CatalogSnapshot catalog, KeptMoment moment) =>
        ChangesPath + Query(answers, catalog, moment);

    /// <summary>The answers as far as today's content still has what they name.</summary>
    public static ProjectAnswers Today(ProjectAnswers answers, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(catalog);
        var only = answers.Only.Where(catalog.FrameworksBySlug.ContainsKey).ToList();
        return answers with
        {
            Languages = [.. answers.Languages.Where(l => catalog.LanguageNames.Contains(l))],
            Only = only.Count > 1 ? only : [],
        };
    }
}
