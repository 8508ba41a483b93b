using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Validation;

/// <summary>What other files may refer to: the keys, names and pages the content folder has.</summary>
/// <remarks>A set that is null could not be read; references to it are then not judged.</remarks>
public sealed record Vocabulary
{
    public IReadOnlySet<string> Frameworks { get; init; } = new HashSet<string>();

    public IReadOnlySet<string> Needs { get; init; } = new HashSet<string>();

    public IReadOnlySet<string> Guides { get; init; } = new HashSet<string>();

    public IReadOnlySet<string>? Capabilities { get; init; } = new HashSet<string>();

    public IReadOnlySet<string>? Metrics { get; init; } = new HashSet<string>();

    /// <summary>Null also where there is no languages.yml: any language is then allowed.</summary>
    public IReadOnlySet<string>? Languages { get; init; }

    /// <summary>Pictures, as paths below assets.</summary>
    public IReadOnlySet<string> Assets { get; init; } = new HashSet<string>();

    /// <summary>
    /// Whether references are not judged at all: what a text refers to may have gone since it was written.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether both know the same needs, capabilities, metrics and languages.</summary>
    public bool HasSameKeysAs(Vocabulary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Same(Needs, other.Needs) && Same(Capabilities, other.Capabilities)
            && Same(Metrics, other.Metrics) && Same(Languages, other.Languages);
    }

    /// <summary>Whether every page and picture of the other is also one of this.</summary>
    public bool HasPagesOf(Vocabulary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Frameworks.IsSupersetOf(other.Frameworks) && Guides.IsSupersetOf(other.Guides)
            && Assets.IsSupersetOf(other.Assets);
    }

    /// <summary>What files could refer to if one of them had another text, or, where that is null, were gone.</summary>
    public Vocabulary With(ContentFile file, string? text)
    {
        ArgumentNullException.ThrowIfNull(file);
        IReadOnlySet<string>? Defined() =>
            text is null ? new HashSet<string>() : DefinedIn(file.Kind, Encoding.UTF8.GetBytes(text));
        return file.Kind switch
        {
            DocumentKind.Framework => this with { Frameworks = With(Frameworks, file.Slug, text) },
            DocumentKind.Need => this with { Needs = With(Needs, file.Slug, text) },
            DocumentKind.Guide => this with { Guides = With(Guides, file.Slug, text) },
            DocumentKind.Capabilities => this with { Capabilities = Defined() ?? Capabilities },
            DocumentKind.Metrics => this with { Metrics = Defined() ?? Metrics },
            DocumentKind.Languages => this with { Languages = text is null ? null : Defined() ?? Languages },
            _ => this,
        };
    }

    private static IReadOnlySet<string> With(IReadOnlySet<string> slugs, string slug, string? text) =>
        slugs.Contains(slug) == text is not null ? slugs
        : text is null ? slugs.Where(s => s != slug).ToHashSet(StringComparer.Ordinal)
        : new HashSet<string>(slugs, StringComparer.Ordinal) { slug };

    internal IReadOnlySet<string>? Of(ReferenceKind kind) => IsOpen ? null : kind switch
    {
        ReferenceKind.Need => Needs,
        ReferenceKind.Capability => Capabilities,
        ReferenceKind.Metric => Metrics,
        ReferenceKind.Language => Languages,
        _ => Frameworks,
    };

    /// <summary>The keys or names a YAML list file defines, as far as it can be read; null where it cannot.</summary>
    internal static IReadOnlySet<string>? DefinedIn(DocumentKind kind, ReadOnlySpan<byte> bytes)
    {
        var problems = new ProblemSink("");
        if (SourceText.Read(bytes, hasBody: false, problems) is not { } source
            || YamlReader.Read(source.FrontMatter, 1, problems) is not YamlList list)
            return null;

        var items = kind == DocumentKind.Capabilities ? list.Maps().SelectMany(g => g.Maps("items")) : list.Maps();
        var key = kind == DocumentKind.Languages ? "name" : "key";
        return items.Select(i => i.Text(key)).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    private static bool Same(IReadOnlySet<string>? a, IReadOnlySet<string>? b) =>
        a is null || b is null ? ReferenceEquals(a, b) : a.SetEquals(b);
}
