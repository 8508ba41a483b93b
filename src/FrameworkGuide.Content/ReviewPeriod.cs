using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content;

/// <summary>The days after which a review is overdue. They must be known before the first document is read.</summary>
public static class ReviewPeriod
{
    /// <summary>
    /// What site.yml says where it is among some files: a changed one holds for the check or import that brings it.
    /// </summary>
    /// <param name="today">The UTC day.</param>
    /// <param name="otherwise">The period where site.yml is not among the files, or has errors.</param>
    public static int Read(
        IContentFiles content, IEnumerable<ContentFile> files, Vocabulary vocabulary, DateOnly today, int otherwise)
    {
        if (files.FirstOrDefault(f => f.Kind == DocumentKind.Site) is not { } file)
            return otherwise;
        var read = new ContentReader(vocabulary, today, otherwise).Read(content, file);
        return (read.Document?.Content as SiteSettings)?.ReviewAfterDays ?? otherwise;
    }
}
