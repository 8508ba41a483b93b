using FrameworkGuide.Core.Accounts;

namespace FrameworkGuide.Core.Tests.Accounts;

public sealed class GuessablePasswordsTests
{
    private static readonly string[] Context = ["Some guide", "ada@example.org"];

    [Theory]
    [InlineData("wonderfulwonderful", "wonderful")]
    [InlineData("P@ssw0rd1234", "password")]
    [InlineData("2026 Dragon 2026", "dragon")]
    [InlineData("wonderfulguide", "wonderful")]
    [InlineData("1qaz2wsx3edc", "1qaz2wsx3edc")]
    public void A_common_password_is_found_behind_what_is_put_around_it(string password, string common) =>
        Assert.StartsWith("it is a very common password", Reason(password, common), StringComparison.Ordinal);

    [Theory]
    [InlineData("abcabcabcabc", "it repeats or counts up")]
    [InlineData("210987654321", "it repeats or counts up")]
    [InlineData("someguide!!!!!", "it is little more than the name of this site")]
    [InlineData("ada.example.1", "it is little more than the name of this site")]
    public void What_nobody_needs_a_list_for_is_refused_as_well(string password, string reason) =>
        Assert.StartsWith(reason, Reason(password, "dragon"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a dragon of my own")]
    [InlineData("the guide to my garden")]
    [InlineData("830174652917")]
    public void Other_words_and_any_characters_will_do(string password) => Assert.Null(Reason(password, "dragon"));

    private static string? Reason(string password, string common) =>
        GuessablePasswords.Reason(password, Context, forms => forms.Contains(common));
}
