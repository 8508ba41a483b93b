
namespace FrameworkGuide.Content.Tests.Support;

/// <summary>One valid document of each kind, with every key the kind knows; tests count its lines.</summary>
internal static class ValidContent
{
    private const string Stars = "{key: github-stars, value: 80000, as-of: 2026-11, population: \"GitHub\", "
        + "source: https://example.org/m1, note: \"A note.\"}";

    public const string Framework = $$"""
        ---
        name: Django
        language: [Python, JavaScript]
        aliases: [DJ]
        runtime: "CPython 3.12"
        style: full-stack
        licence: BSD-3-Clause
        website: https://example.org/
        docs: https://example.org/docs
        repository: https://example.org/code
        first-release: 2005-07-15
        governance: "A foundation."
        reviewed: 2026-11-22
        evidence:
          runtime: {sources: [https://example.org/e1], as-of: 2026-11-22, note: "A note."}
          licence: {sources: [https://example.org/e2], as-of: 2026-11, note: "A note."}
          governance: {sources: [https://example.org/e3], as-of: 2026, note: "A note."}
          first-release: {sources: [https://example.org/e4], as-of: 2026, note: "A note."}
          releases: {sources: [https://example.org/e5], as-of: 2026, note: "A note."}
        sizes:
          small: {value: 4, why: "Small.", sources: [https://example.org/s1], checked: 2026-11-01}
          medium: {value: 5, why: "Medium.", sources: [https://example.org/s2], checked: 2026-11-02}
          large: {value: 4.5, why: "Large.", sources: [https://example.org/s3], checked: 2026-11-03}
        needs:
          rest-api: {value: 3.5, why: "Packages.", sources: [https://example.org/n1], checked: 2026-11-04}
          realtime: {value: 0, why: "Nothing.", sources: [https://example.org/n2]}
        capabilities:
          orm: {level: built-in, via: django.db, note: "A note.", source: https://example.org/c}
        releases:
          - cycle: "6.1"
            released: 2026-08-05
            active-support-until: 2027-04-30
            security-support-until: 2027-12-31
            latest: "6.1.3"
            latest-date: 2026-11-03
            lts: false
            source: https://example.org/r
            note: "A note."
        metrics:
          - {{Stars}}
          - {key: latency, value: {min: 1.5, max: 2.5}, as-of: 2025, source: https://example.org/m2}
        strengths: [{text: "Strong.", source: https://example.org/p1}]
        weaknesses: [{text: "Weak.", source: https://example.org/p2}]
        pitfalls: [{text: "Deep.", source: https://example.org/p3}]
        used-by: [{who: "Someone", note: "A note.", source: https://example.org/u}]
        ---

        ## Overview

        Text with a [link](https://example.org/).

        ## When to choose it

        Text.

        ## When not to

        Text.

        ## Getting started

        Text.

        """;

    public const string Need = """
        ---
        title: "REST API"
        question: "Will programs call it?"
        help: "Some help."
        group: "What it does"
        order: 10
        scale: {1: "Hardly.", 3: "Partly.", 5: "Fully."}
        ---

        How it is rated.

        """;

    public const string Project = """
        ---
        title: "A small API"
        answers:
          size: small
          languages: [Python]
          policy: require
          needs: {rest-api: must, realtime: 2.5}
        expect: [flask]
        sources: [https://example.org/advice]
        ---

        A project.

        """;

    public const string Guide = """
        ---
        title: "How to choose"
        summary: "In short."
        order: 1
        pair: [django, flask]
        ---

        An article.

        """;

    public const string Site = """
        title: "Our guide"
        tagline: "A line."
        repository: https://example.org/content
        weights: {size: 2, language: 3}
        must-threshold: 2.5
        require-closeness: 0.8
        verdict: {clear: 0.80, leaning: 0.55}
        review-after-days: 180

        """;

    public const string Languages = """
        - name: Python
        - name: TypeScript
          near: {JavaScript: 0.9, Python: 0.1}
        - name: JavaScript
          elsewhere:
            - {name: NestJS, website: https://example.org/nest, source: https://example.org/survey}

        """;

    public const string Capabilities = """
        - group: Data
          items:
            - {key: orm, label: ORM, description: "Maps rows to objects."}
        - group: Web
          items:
            - {key: routing, label: Routing}

        """;

    public const string Metrics = """
        - {key: github-stars, label: Stars, unit: stars, better: higher, says: "A.", does-not-say: "B."}
        - {key: latency, label: Latency, unit: ms, better: lower}

        """;
}
