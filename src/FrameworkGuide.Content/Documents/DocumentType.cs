using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Documents;

/// <summary>What one kind of content file looks like, which further rules it keeps, and what it says.</summary>
internal abstract class DocumentType
{
    private static readonly DocumentType[] Types =
    [
        new SiteDocument(), new LanguagesDocument(), new CapabilitiesDocument(), new MetricsDocument(),
        new NeedDocument(), new FrameworkDocument(), new SampleProjectDocument(), new GuideDocument(),
    ];

    public abstract DocumentKind Kind { get; }

    /// <summary>The shape of the front matter, or of the whole file for a YAML file.</summary>
    public abstract Shape Shape { get; }

    public static DocumentType Of(DocumentKind kind) => Array.Find(Types, t => t.Kind == kind)!;

    /// <summary>
    /// Reports what a shape cannot say. The front matter may have faults of shape: what is missing
    /// or mistyped reads as absent.
    /// </summary>
    public virtual void CheckRules(YamlValue frontMatter, MarkdownBody body, ShapeContext context)
    {
    }

    /// <summary>What a file without errors says.</summary>
    public abstract DocumentContent Bind(YamlValue frontMatter, string slug);
}
