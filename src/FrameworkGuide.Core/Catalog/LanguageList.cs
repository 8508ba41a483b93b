namespace FrameworkGuide.Core.Catalog;

/// <summary>languages.yml.</summary>
public sealed record LanguageList(IReadOnlyList<Language> Languages) : DocumentContent;
