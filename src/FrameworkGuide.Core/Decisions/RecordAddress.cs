using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>The address of a record: the answers as a result has them, then what people say of their decision.</summary>
public static class RecordAddress
{
    public const string Page = "/recommend/record";

    /// <summary>"?…", or "" where nothing is answered or said.</summary>
    public static string Format(ProjectAnswers answers, RecordFields fields, CatalogSnapshot catalog) =>
        AddressQuery.Format(AnswersQuery.Pairs(answers, catalog).Concat(RecordQuery.Pairs(fields)));

    /// <summary>The query of the kept result that a record is of: "?…".</summary>
    public static string ResultOf(ProjectAnswers answers, CatalogSnapshot catalog, KeptMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return AddressQuery.Format(AnswersQuery.Pairs(answers, catalog).Concat(moment.Pairs()));
    }
}
