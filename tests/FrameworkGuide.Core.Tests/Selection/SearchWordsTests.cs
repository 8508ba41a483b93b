using FrameworkGuide.Core.Selection;

namespace FrameworkGuide.Core.Tests.Selection;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" .\"*\0\uD83D\uDE00\u0301")]
    [InlineData("Two words", "two", "words")]
    [InlineData("c#/.NET-10_x", "c#", "net", "10", "x")]
    [InlineData("C#, C++ or F#?", "c#", "c++", "or", "f#")]
    [InlineData(".NET (.Net) ASP.NET ...net end. .5", ".net", ".net", "asp", "net", "net", "end", "5")]
    [InlineData("#1 a+b a#b c+ c+++ ++i C#7 #", "1", "a", "b", "a", "b", "c", "c", "i", "c", "7")]
    [InlineData("ÉTÉ ß İ", "été", "ß", "İ")]
    [InlineData("re\u0301sume\u0301 \u0301a", "re\u0301sume\u0301", "a")]
    [InlineData("h²o ½ Ⅷ", "h²o", "½", "ⅷ")]
    [InlineData("\U00020BB7野 \U00010400", "\U00020BB7野", "\U00010428")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("a\uD800b\uDC00", "a", "b")]
    [InlineData("a b c d e f g h i j k l m n", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")]
    public void Words_are_letters_with_their_accents_and_numbers(string text, params string[] words) =>
        Assert.Equal(words, SearchWords.Of(text));
}
