using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What is said of questions that are not answered yet.</summary>
public static class OpenQuestionTexts
{
    /// <summary>"9 open questions could still change it", or that none could by itself.</summary>
    public static string CouldChange(int open) => open == 0
        ? "no single open question could change it"
        : $"{English.Count(open, "open question", "open questions")} could still change it";

    /// <summary>"could bring Rails or Django to the first place": what an answer to a question could bring.</summary>
    public static string Could(IReadOnlyList<FrameworkSummary> first) => first.Count == 0
        ? "could bring a tie for first"
        : $"could put {CatalogWords.Names(first, "or")} first";
}
