using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Documents;

public sealed class VocabularyTests
{
    [Fact]
    public void Files_and_rows_define_what_others_may_refer_to()
    {
        using var folder = new TemporaryFolder();
        foreach (var kind in Enum.GetValues<DocumentKind>())
            folder.Add(Some.PathOf(kind), Some.Valid(kind));
        folder.Add("assets/logo.png", "");

        var vocabulary = Read(folder);

        Assert.Equal(["django"], vocabulary.Frameworks);
        Assert.Equal(["rest-api"], vocabulary.Needs);
        Assert.Equal(["how-to-choose"], vocabulary.Guides);
        Assert.Equal(["orm", "routing"], vocabulary.Capabilities);
        Assert.Equal(["github-stars", "latency"], vocabulary.Metrics);
        Assert.Equal(["Python", "TypeScript", "JavaScript"], vocabulary.Languages);
        Assert.Equal(["logo.png"], vocabulary.Assets);
    }

    [Fact]
    public void A_missing_list_is_empty_and_one_that_cannot_be_read_keeps_what_was_published()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal([], Read(folder).Capabilities);
        Assert.Null(Read(folder).Languages);

        folder.Add("capabilities.yml", "- [").Add("metrics.yml", "a: map").Add("languages.yml", "");
        Assert.Null(Read(folder).Capabilities);
        Assert.Null(Read(folder).Metrics);
        Assert.Null(Read(folder).Languages);
        Assert.Same(Some.Vocabulary.Capabilities, Read(folder, Some.Vocabulary).Capabilities);
        Assert.Same(Some.Vocabulary.Languages, Read(folder, Some.Vocabulary).Languages);
    }

    [Fact]
    public void Vocabularies_are_compared_by_what_they_hold()
    {
        var same = Some.Vocabulary with
        {
            Needs = new HashSet<string> { "realtime", "rest-api" },
            Assets = new HashSet<string>(),
        };
        Assert.True(Some.Vocabulary.HasSameKeysAs(same));
        Assert.True(Some.Vocabulary.HasPagesOf(same));
        Assert.False(same.HasPagesOf(Some.Vocabulary));
        Assert.False(Some.Vocabulary.HasSameKeysAs(
            Some.Vocabulary with { Needs = new HashSet<string> { "rest-api" } }));
        Assert.False(Some.Vocabulary.HasSameKeysAs(Some.Vocabulary with { Languages = null }));
        Assert.True((Some.Vocabulary with { Metrics = null }).HasSameKeysAs(Some.Vocabulary with { Metrics = null }));
    }

    private static Vocabulary Read(TemporaryFolder folder, Vocabulary? published = null)
    {
        var content = new ContentFolder(folder.Root);
        return VocabularyReader.Read(content, content.Scan(), published);
    }
}
