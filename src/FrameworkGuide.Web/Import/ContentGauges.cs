using System.Diagnostics.Metrics;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Import;

/// <summary>What can be asked of the content at any time: the revision that is served, and its problems.</summary>
internal sealed class ContentGauges
{
    public ContentGauges(IMeterFactory meters, CurrentCatalog current)
    {
        var meter = meters.Create(GuideTelemetry.Name);
        meter.CreateObservableGauge<long>(
            "content-revision",
            () => current.Revision is { } number ? [new Measurement<long>(number)] : [],
            "{revision}",
            "The number of the newest revision in the log that this instance serves.");
        meter.CreateObservableGauge(
            GuideTelemetry.Prefix + "content.problems", () => CountProblems(current.Folder), "{problem}",
            "Problems of the content files, by severity.");
    }

    private static IEnumerable<Measurement<long>> CountProblems(ImportedFolder folder)
    {
        var problems = folder.Files.Values.SelectMany(f => f.Problems).Concat(folder.Problems)
            .CountBy(p => p.Severity).ToDictionary();
        return Enum.GetValues<ProblemSeverity>().Select(severity => new Measurement<long>(
            problems.GetValueOrDefault(severity),
            new KeyValuePair<string, object?>(
                GuideTelemetry.Prefix + "severity", severity == ProblemSeverity.Error ? "error" : "warning")));
    }
}
