using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Validation;

/// <summary>Two documents of a kind with one name.</summary>
public sealed class NameClashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("frameworks/{0}.md", "---\nlanguage: Go\nname: {1}\n---\n", "name")]
    [InlineData("needs/{0}.md", "---\nquestion: Is it needed?\ntitle: {1}\n---\n", "title")]
    [InlineData("projects/{0}.md", "---\nanswers: {{}}\ntitle: {1}\n---\n", "title")]
    [InlineData("guides/{0}.md", "---\norder: 1\ntitle: {1}\n---\n", "title")]
    public void Each_of_them_is_warned_of_where_its_name_stands(string path, string text, string key)
    {
        foreach (var (slug, name) in (ReadOnlySpan<(string, string)>)[("play", "Play"),
            ("other", "'play '"), ("third", "Player")])
            _folder.Add(string.Format(null, path, slug), string.Format(null, text, slug, name));

        var found = ContentCheck.Run(new ContentFolder(_folder.Root), Some.Today)
            .Where(p => p.Code == "FG058").ToList();

        string File(string slug) => string.Format(null, path, slug);
        Assert.Equal([File("other"), File("play")], found.Select(p => p.Path));
        Assert.All(found,
            p => Assert.Equal((ProblemSeverity.Warning, 3, key.Length + 3), (p.Severity, p.Line, p.Column)));
        Assert.Equal(
            $"the {key} is 'Play', and so is that of {File("other")}; readers see 'Play (play)'. "
            + "Give them different names", found[1].Message);
    }

    [Fact]
    public void A_need_and_a_guide_of_one_name_are_told_apart_by_what_they_are()
    {
        _folder.Add("needs/a.md", "---\nquestion: Is it needed?\ntitle: Same\n---\n")
            .Add("guides/a.md", "---\ntitle: Same\n---\n");

        Assert.DoesNotContain(ContentCheck.Run(new ContentFolder(_folder.Root), Some.Today), p => p.Code == "FG058");
    }
}
