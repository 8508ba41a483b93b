using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Search;

/// <summary>Content in which each word that a test searches for stands in one place.</summary>
internal static class SearchedContent
{
    public static void Write(TestContent content)
    {
        content.Write("site.yml", "title: Some guide\n");
        content.Write("capabilities.yml",
            "- group: Data\n  items:\n    - {key: orm, label: Object mapping}\n    - {key: "
            + "full-text, label: Full text}\n");
        content.Write("needs/live.md",
            "---\ntitle: Real-time updates\nquestion: Must pages change while they are open?\n"
            + "help: Think of a ticker.\n---\n\nHow a heartbeat is rated. Nothing flashy.\n");
        content.Write("guides/django-or-rails.md",
            "---\ntitle: Django or Rails?\nsummary: A duel of veterans.\npair: [django, rails]\n---\n\n"
            + "Both are *conventional*.\n");
        content.Write("guides/about.md", Some.Guide("About", "Who writes this imprint."));
        content.Write("frameworks/django.md", Django);
        content.Write("frameworks/rails.md", Framework("Rails", "aliases: [RoR, Ruby on Rails]\nlanguage: Ruby\n",
            "Convention over configuration. Control signs and &#0; end."));
        content.Write("frameworks/sails.md", Framework(
            "Sails", "language: JavaScript\n", "It has nothing in common with it."));
        content.Write("frameworks/flask.md", Framework("Flask", "language: Python\n",
            "A microframework without batteries: [docs](https://example.org/flaskdocs). In H²O and 𠮷野."));
        content.Write("frameworks/vue.md", Framework("Vue", "language: JavaScript\n",
            "Three letters.\n\n```\nif (a < b && c > d) { markupword(); }\n```\n\nEnd."));
        content.Write("frameworks/resume.md", Framework("Résumé", "language: PHP\n",
            "Naïve façade, Ελλάδα, Привет, שלום עולם, مرحبا بالعالم, 日本語 and \U0001F600 smileys."));
    }

    private const string Django =
        """
        ---
        name: Django
        aliases: [Djangonaut, "Pony <i>power</i>"]
        language: Python
        reviewed: 2026-11-01
        capabilities:
          orm: {level: built-in, via: querysets, note: Lazy by design., source: https://example.org/orm}
          full-text: {level: none, note: Absent.}
        strengths: [{text: A mature ecosystem., source: https://example.org/s}]
        weaknesses: [{text: A steep monolith., source: https://example.org/w}]
        pitfalls: [{text: "Migrations lock <b>tables</b>.", source: https://example.org/p}]
        ---

        ## Overview

        It comes with batteries and an administration. Write `<script>alert(1)</script>` & "quotes" as text.

        ## Sentinel heading

        Last words of *emphasised*text.

        """;

    private static string Framework(string name, string more, string words) =>
        $"---\nname: {name}\n{more}reviewed: 2026-11-01\n---\n\n## Overview\n\n{words}\n";
}
