using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Tests.Wording;

public sealed class TypingMistakeTests
{
    private const string Letters = "abc";

    [Theory]
    [InlineData("django", "django", false)]
    [InlineData("djanga", "django", true)]
    [InlineData("djang", "django", true)]
    [InlineData("djangoo", "django", true)]
    [InlineData("djagno", "django", true)]
    [InlineData("gdjano", "django", false)]
    [InlineData("", "", false)]
    [InlineData("", "a", true)]
    [InlineData("a", "", true)]
    [InlineData("ab", "ba", true)]
    [InlineData("abc", "cba", false)]
    public void One_letter_or_two_swapped_neighbours(string typed, string meant, bool isOne) =>
        Assert.Equal(isOne, TypingMistake.IsOne(typed, meant));

    [Fact]
    public void It_is_what_one_mistake_makes_of_a_word_and_nothing_else()
    {
        var words = Enumerable.Range(0, 5).SelectMany(Words).ToList();
        foreach (var meant in words.Where(w => w.Length <= 3))
        {
            var mistaken = Mistakes(meant).Where(m => m != meant).ToHashSet();
            Assert.Equal(mistaken.Order(StringComparer.Ordinal), words.Where(w => TypingMistake.IsOne(w, meant)).Order(
                StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Words(int length) =>
        length == 0 ? [""] : Words(length - 1).SelectMany(w => Letters.Select(l => w + l));

    private static IEnumerable<string> Mistakes(string word)
    {
        for (var i = 0; i <= word.Length; i++)
            foreach (var letter in Letters)
                yield return word[..i] + letter + word[i..];
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
            foreach (var letter in Letters)
                yield return word[..i] + letter + word[(i + 1)..];
            if (i > 0)
                yield return word[..(i - 1)] + word[i] + word[i - 1] + word[(i + 1)..];
        }
    }
}
