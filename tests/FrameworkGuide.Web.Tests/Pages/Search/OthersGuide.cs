using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Search;

/// <summary>A running guide that knows some frameworks by name alone.</summary>
public sealed class OthersGuide : IDisposable
{
    public OthersGuide() => Guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));

    internal TestGuide Guide { get; } = new(content =>
    {
        content.Write("site.yml", "title: Some guide\n");
        content.Write(
            "languages.yml",
            """
            - name: Python
              elsewhere:
                - {name: FastAPI, website: "https://fastapi.example", source: "https://example.org/a"}
            - {name: Ruby}
            - {name: PHP}
            - name: TypeScript
              elsewhere:
                - {name: NestJS, website: "https://nest.example", source: "https://example.org/b"}
            - name: Go
              elsewhere:
                - {name: net/http, website: "https://go.example", source: "https://example.org/c"}
                - {name: Gin, website: "https://gin.example", source: "https://example.org/d"}
                - {name: Echo, website: "https://echo.example", source: "https://example.org/e"}
            - name: "C#"
              elsewhere:
                - {name: ASP.NET Core, website: "https://aspnet.example", source: "https://example.org/f"}

            """);
        content.Write("needs/api.md", "---\ntitle: REST API\nquestion: Is there one?\n---\n\nHow a rest is rated.\n");
        content.Write("guides/django-or-laravel.md",
            "---\ntitle: Two for websites\nsummary: A duel.\npair: [laravel, django]\norder: 9\n---\n\nBoth.\n");
        content.Write("guides/all.md",
            "---\ntitle: Django, Laravel and Rails\nsummary: All.\norder: 1\n---\n\nThree.\n");
        content.Write("frameworks/django.md",
            "---\nname: Django\nlanguage: Python\nreviewed: 2026-11-01\n---\n\n## Overview\n\nAn administration.\n");
        content.Write("frameworks/laravel.md",
            "---\nname: Laravel\nlanguage: PHP\nreviewed: 2026-11-01\n---\n\n## Overview\n\nFor the web.\n");
        content.Write("frameworks/rails.md",
            "---\nname: Ruby on Rails\naliases: [Rails, RoR]\nlanguage: Ruby\nreviewed: 2026-11-01\n---\n\n"
            + "## Overview\n\nA framework for the web.\n");
    });

    public void Dispose() => Guide.Dispose();
}
