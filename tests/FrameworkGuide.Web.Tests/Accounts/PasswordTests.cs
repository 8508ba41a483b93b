using System.Net;
using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FrameworkGuide.Web.Tests.Accounts;

public sealed class PasswordTests
{
    private static readonly string[] Context = ["Some guide", "Framework Guide", "ada@example.org"];

    [Theory]
    [InlineData("password1234")]
    [InlineData("123456789012")]
    [InlineData("qwertyuiop12")]
    [InlineData("QwertyUiop12!")]
    [InlineData("administrator")]
    [InlineData("frameworkguide")]
    [InlineData("Framework-Guide-2026")]
    [InlineData("someguide!!!!!")]
    [InlineData("ada@example.org")]
    [InlineData("ada.example.1")]
    [InlineData("passwordguide")]
    [InlineData("P@ssw0rd1234")]
    [InlineData("2026 password 2026")]
    [InlineData("dragondragondragon")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("111122223333")]
    [InlineData("210987654321")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("1qaz2wsx3edc")]
    public void What_guessing_begins_with_is_refused(string password) =>
        Assert.NotNull(GuessablePasswords.Reason(password, Context, CommonPasswords.HasAny));

    [Theory]
    [InlineData("bob bob bob bob x")]
    [InlineData("four words and more")]
    [InlineData("the guide to my garden")]
    [InlineData("830174652917")]
    [InlineData("пять слов подряд")]
    [InlineData("ada likes turnips")]
    public void Other_words_and_any_characters_will_do(string password) =>
        Assert.Null(GuessablePasswords.Reason(password, Context, CommonPasswords.HasAny));

    [Fact]
    public async Task A_refused_password_is_told_at_its_field_and_the_link_stays_good()
    {
        using var guide = new TestGuide();
        guide.Start();
        using var editor = new EditorClient(guide.Client.BaseAddress!);
        var page = await editor.GetAsync(
            await EditorClient.LinkAsync(guide, "ada@example.org"));
        foreach (var password in (string[])["password1234", "some guide 2026", "elevenchars", new string('x', 201)])
        {
            var refused = await editor.SendAsync(page, "main form", ("password", password));
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Equal("problem", refused.One("#password").GetAttribute("aria-describedby"));
            Assert.Matches("^(Choose another password|Type a password)", refused.Said("#problem"));
            Assert.DoesNotContain(password, refused.Html, StringComparison.Ordinal);
        }

        Assert.Equal("/edit", (await editor.SendAsync(page, "main form", ("password", "bob bob bob bob x"))).Location);
        using var again = new EditorClient(guide.Client.BaseAddress!);
        Assert.Equal("/edit", (await again.SignInAsync("bob bob bob bob x")).Location);
    }

    [Fact]
    public async Task An_older_hash_is_raised_at_the_next_sign_in()
    {
        using var guide = new TestGuide();
        guide.Start();
        using var editor = await EditorClient.SignedInAsync(guide);
        var cheap = new PasswordHasher<Editor>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }))
            .HashPassword(new Editor(), EditorClient.Password);
        await WithEditorAsync(guide, async (editors, ada) =>
        {
            ada.PasswordHash = cheap;
            await editors.UpdateAsync(ada);
        });

        Assert.Equal("/edit", (await new EditorClient(guide.Client.BaseAddress!).SignInAsync()).Location);

        await WithEditorAsync(guide, (_, ada) =>
        {
            Assert.Equal(220_000, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(
                Convert.FromBase64String(ada.PasswordHash!).AsSpan(5)));
            return Task.CompletedTask;
        });
    }

    [Theory]
    [InlineData(null, 220_000)]
    [InlineData(1_000, 219_000)]
    [InlineData(220_000, 0)]
    public void A_missing_or_cheaper_hash_costs_as_much_as_any(int? stored, int expected)
    {
        var hash = stored is { } iterations
            ? new PasswordHasher<Editor>(Options.Create(new PasswordHasherOptions { IterationCount = iterations }))
                .HashPassword(new Editor(), "right")
            : "";
        var hasher = new CountingHasher();

        Assert.Equal(PasswordVerificationResult.Failed, hasher.VerifyHashedPassword(new Editor(), hash, "wrong"));

        Assert.Equal(expected, hasher.Spent);
    }

    private static async Task WithEditorAsync(TestGuide guide, Func<UserManager<Editor>, Editor, Task> act)
    {
        using var scope = guide.Service<IServiceScopeFactory>().CreateScope();
        var editors = scope.ServiceProvider.GetRequiredService<UserManager<Editor>>();
        await act(editors, (await editors.FindByEmailAsync("ada@example.org"))!);
    }

    private sealed class CountingHasher()
        : EditorPasswordHasher(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }))
    {
        public int Spent { get; private set; }

        protected override void Spend(string password, int iterations) => Spent += iterations;
    }
}
