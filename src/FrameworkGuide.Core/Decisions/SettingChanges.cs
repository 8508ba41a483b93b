using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Decisions;

/// <summary>Weights and thresholds of the site that a decision stands on and that changed.</summary>
internal sealed class SettingChanges(DecisionSide then, DecisionSide now, ChangeDays days)
{
    private const string Path = "site.yml";

    public IEnumerable<DecisionChange> Find()
    {
        var (answers, hasLanguages) = (now.Answers, now.Answers.Languages.Count > 0);
        (bool Counts, string Name, Criterion? Criterion, Func<SiteSettings, double> Value)[] settings =
        [
            (answers is { Size: not null, SizeWeight: null }, DecisionTexts.SizeWeight, Criterion.Size,
                s => Weight(s.SizeWeight)),
            (hasLanguages && answers.LanguageWeight is null, DecisionTexts.LanguageWeight, Criterion.Language,
                s => Weight(s.LanguageWeight)),
            (answers.Needs.Values.Any(n => n.IsMust), DecisionTexts.MustThreshold, null, s => s.MustThreshold),

            // Where no framework is close enough, no first place is called clear, required or not.
            (hasLanguages, DecisionTexts.RequireCloseness, Criterion.Language, s => s.RequireCloseness),
            (true, DecisionTexts.ClearShare, null, s => s.ClearShare),
            (true, DecisionTexts.LeaningShare, null, s => s.LeaningShare),
        ];
        var (before, after) = (then.Catalog.Site, now.Catalog.Site);
        return settings.Where(s => s.Counts && s.Value(before) != s.Value(after)).Select(s => new DecisionChange(
            DecisionChangeKind.Setting, Path, DecisionTexts.Setting(s.Name, s.Value(before), s.Value(after)),
            DecisionTexts.Number(s.Value(before)), DecisionTexts.Number(s.Value(after)))
        {
            Day = days.Of(Path, content => s.Value(content as SiteSettings ?? new SiteSettings())),
            Criterion = s.Criterion,
        });
    }

    /// <summary>Where weights are left open, only whether one counts at all makes a difference.</summary>
    private double Weight(double raw) =>
        now.Answers.Weighting == Weighting.Unknown ? Math.Sign(raw) : raw;
}
