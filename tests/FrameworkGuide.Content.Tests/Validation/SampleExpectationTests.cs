using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Validation;

/// <summary>Sample projects in which another framework comes first than their sources advise.</summary>
public sealed class SampleExpectationTests : IDisposable
{
    private const string Path = "projects/small-api.md";

    private readonly TemporaryFolder _folder = new();

    public SampleExpectationTests() => _folder
        .Add("needs/rest-api.md", ValidContent.Need)
        .Add("frameworks/alpha.md", Framework("Alpha", 4))
        .Add("frameworks/beta.md", Framework("Beta", 3))
        .Add("frameworks/gamma.md", Framework("Gamma", 3));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("[beta]", "alpha comes first with these answers; expected beta.")]
    [InlineData("[beta, gamma]", "alpha comes first with these answers; expected beta or gamma.")]
    public void Another_first_place_is_a_warning_where_the_expectation_stands(string expect, string message)
    {
        Add($"title: API\nanswers:\n  needs: {{rest-api: important}}\nsources: "
            + $"[https://example.org/]\nexpect: {expect}");

        Expect.One(Found(), "6:9 FG057", message);
        Assert.All(Found(), p => Assert.Equal((Path, ProblemSeverity.Warning), (p.Path, p.Severity)));
    }

    [Theory]
    [InlineData("---\ntitle: API\nexpect:\n  - beta\nanswers: {needs: {rest-api: nice}}\n---\n", "4:3")]
    [InlineData("---\n{title: API, answers: {needs: {rest-api: nice}}, expect: [beta]}\n---\n", "2:58")]
    public void Its_place_is_that_of_the_value_in_any_style(string text, string place)
    {
        _folder.Add(Path, text);

        Expect.One(Found(), place + " FG057", "alpha comes first");
    }

    [Fact]
    public void A_changed_rating_brings_the_warning_and_takes_it()
    {
        Add("title: API\nanswers: {needs: {rest-api: important}}\nexpect: [alpha]");
        Assert.Empty(Found());

        _folder.Add("frameworks/alpha.md", Framework("Alpha", 2.5));
        Expect.One(Found(), "4:9 FG057", "beta and gamma come first with these answers; expected alpha");

        _folder.Add("frameworks/alpha.md", Framework("Alpha", 3));
        Assert.Empty(Found());
    }

    [Theory]
    [InlineData("answers: {needs: {rest-api: must}}", "expect: [beta]",
        "no framework comes first with these answers; expected beta")]
    [InlineData("answers: {}", "expect: [beta]", "no framework comes first")]
    public void Nothing_in_first_place_is_a_warning_too(string answers, string expect, string message)
    {
        foreach (var name in (string[])["Alpha", "Beta", "Gamma"])
            _folder.Add($"frameworks/{name.ToLowerInvariant()}.md", Framework(name, 1));
        Add($"title: API\n{answers}\n{expect}");

        Expect.One(Found(), "4:9 FG057", message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("expect: []")]
    [InlineData("expect: [beta, alpha]")]
    public void Nothing_expected_or_one_of_several_is_fine(string expect)
    {
        Add($"title: API\nanswers: {{needs: {{rest-api: important}}}}\n{expect}");

        Assert.Empty(Found());
    }

    [Fact]
    public void A_framework_with_errors_is_one_problem_and_not_one_more_for_each_project_that_expects_it()
    {
        Add("title: API\nanswers: {needs: {rest-api: important}}\nexpect: [alpha]");
        _folder.Add("frameworks/alpha.md", Framework("Alpha", 9));

        Assert.Empty(Found());
    }

    [Fact]
    public void A_project_that_is_wrong_itself_is_not_computed()
    {
        Add("title: API\nanswers: {needs: {rest-api: often}}\nexpect: [beta]");

        Assert.Empty(Found());
        Assert.Contains(ContentCheck.Run(new ContentFolder(_folder.Root), Some.Today),
            p => p.Path == Path && p.Severity == ProblemSeverity.Error);
    }

    private void Add(string frontMatter) => _folder.Add(Path, $"---\n{frontMatter}\n---\n\nA project.\n");

    private List<ContentProblem> Found() =>
        [.. ContentCheck.Run(new ContentFolder(_folder.Root), Some.Today).Where(p => p.Code == "FG057")];

    private static string Framework(string name, double value) =>
        $"---\nname: {name}\nlanguage: Python\n"
        + $"needs:\n  rest-api: {{value: {value}, why: \"So.\", sources: [https://example.org/]}}\n---\n";
}
