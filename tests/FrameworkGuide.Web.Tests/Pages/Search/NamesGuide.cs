using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Search;

/// <summary>A running guide of names with signs, dots and spaces, and of scripts without spaces.</summary>
public sealed class NamesGuide : IDisposable
{
    public NamesGuide() => Guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));

    internal TestGuide Guide { get; } = new(content =>
    {
        content.Write("capabilities.yml",
            "- group: Data\n  items:\n    - {key: orm, label: Object-relational mapping}\n    - {key: "
            + "forms-validation, label: Forms and validation}\n    - {key: fulltext, label: 全文索引}\n");
        Write(content, "spring-boot",
            "name: Spring Boot\nlanguage: Java\ncapabilities:\n  orm: {level: built-in, via: Spring Data, note: "
            + "By queryset., source: https://example.org/o}\n  forms-validation: {level: built-in}\n",
            "It runs beside Node.js.");
        Write(content, "rails", "name: Ruby on Rails\nlanguage: Ruby\ncapabilities:\n  orm: {level: none}\n  fulltext: "
            + "{level: community, via: Django REST framework, note: Not really., source: https://example.org/o}\n",
            "It speaks FastCGI via a plug-in.");
        Write(content, "sharp", "name: Sharp\nlanguage: Ruby\n", "Much as in C#, or (.NET) and ASP.NET. It goes on.");
        Write(content, "plus", "name: Plus\nlanguage: Ruby\n", "Written in C++: let it go.");
        Write(content, "cjk",
            "name: 漢字\naliases: [日本語フレームワーク, 웹프레임워크]\nlanguage: Ruby\ncapabilities:\n  fulltext: {level: built-in}\n",
            "全文検索エンジンです。𠮷野家。 เขียนภาษาไทยได้");
    });

    public void Dispose() => Guide.Dispose();

    private static void Write(TestContent content, string slug, string front, string body) =>
        content.Write($"frameworks/{slug}.md", $"---\n{front}reviewed: 2026-11-01\n---\n\n## Overview\n\n{body}\n");
}
