using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace FrameworkGuide.Web.Tests.Settings;

public sealed class SignInSettingTests : IDisposable
{
    private static readonly (string Name, string? Value)[] Good =
    [
        ("Authority", "https://login.example.org/company"), ("ClientId", "guide"), ("ClientSecret", "hidden"),
        ("EditorClaim", "groups=guide-editors"),
    ];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_an_authority_editors_have_passwords()
    {
        var settings = Settings(("Authority", ""), ("Passwords", "true"));

        Assert.Null(settings.SignIn);
        Assert.True(settings.TakesPasswords);
    }

    [Fact]
    public void It_is_read_with_the_secret_from_the_setting_or_a_file_and_shows_no_secret()
    {
        File.WriteAllText(_folder["secret"], "hidden in a file\n");

        var plain = Settings(Good);
        var filed = Settings([.. With("ClientSecret", null), ("ClientSecretFile", _folder["secret"]),
            ("Passwords", "false")]);

        Assert.Equal(
            new SignInSettings(new Uri("https://login.example.org/company"), "guide", "hidden",
                new EditorClaim("groups", "guide-editors"), Passwords: true),
            plain.SignIn);
        Assert.Equal("hidden in a file", filed.SignIn!.ClientSecret);
        Assert.False(filed.TakesPasswords);
        Assert.DoesNotContain("hidden", plain.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("role=a=b", "role", "a=b")]
    [InlineData(" https://example.org/role = editor ", "https://example.org/role", "editor")]
    public void A_claim_is_what_stands_before_the_first_equals_sign_and_its_value_the_rest(
        string text, string name, string value) =>
        Assert.Equal(new EditorClaim(name, value), Settings(With("EditorClaim", text)).SignIn!.EditorClaim);

    [Theory]
    [InlineData("http://127.0.0.1:8080/realms/x")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://[::1]/")]
    [InlineData("https://login.example.org")]
    public void An_authority_on_this_machine_may_be_plain(string address) =>
        Assert.Equal(new Uri(address), Settings(With("Authority", address)).SignIn!.Authority);

    [Theory]
    [InlineData("Authority", "http://login.example.org", "SignIn:Authority is not the address of a provider; "
        + "expected one such as https://login.example.org/company, with https unless it is on this machine")]
    [InlineData("Authority", "login.example.org", "SignIn:Authority is not the address of a provider; ")]
    [InlineData("Authority", "https://guide:hidden@login.example.org", "SignIn:Authority is not the address of ")]
    [InlineData("Authority", "https://login.example.org/?a=b", "SignIn:Authority is not the address of a provider; ")]
    [InlineData("ClientId", "", "SignIn:ClientId is not set; with SignIn:Authority, the name under which this site is "
        + "registered there is needed")]
    [InlineData("ClientSecret", " ", "SignIn:ClientSecret is not set; with SignIn:Authority, the secret of this site, "
        + "here or in SignIn:ClientSecretFile, is needed")]
    [InlineData("EditorClaim", null, "SignIn:EditorClaim is not set; with SignIn:Authority, the claim of those who may "
        + "edit is needed")]
    [InlineData("EditorClaim", "groups", "SignIn:EditorClaim is 'groups'; expected the name of a claim and its value, "
        + "such as groups=guide-editors")]
    [InlineData("EditorClaim", "groups=", "SignIn:EditorClaim is 'groups='; expected ")]
    [InlineData("EditorClaim", "=x", "SignIn:EditorClaim is '=x'; expected ")]
    [InlineData("Passwords", "no", "SignIn:Passwords is 'no'; expected true or false")]
    [InlineData("Colour", "blue", "SignIn:Colour is not a setting; expected one of SignIn:Authority, SignIn:ClientId")]
    public void A_mistake_is_one_sentence(string name, string? value, string sentence) =>
        Assert.StartsWith("FrameworkGuide:" + sentence, FailureOf(With(name, value)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Passwords", "false", "is false, but SignIn:Authority is not set: nobody could sign in")]
    [InlineData("ClientId", "guide", "is set, but SignIn:Authority is not")]
    [InlineData("ClientSecret", "hidden", "is set, but SignIn:Authority is not")]
    [InlineData("ClientSecretFile", "/run/secrets/guide", "is set, but SignIn:Authority is not")]
    [InlineData("EditorClaim", "groups=x", "is set, but SignIn:Authority is not")]
    public void Without_an_authority_the_rest_is_refused(string name, string value, string what) =>
        Assert.Equal($"FrameworkGuide:SignIn:{name} {what}", FailureOf([(name, value)]));

    [Fact]
    public void A_file_that_cannot_be_used_is_told_by_its_name()
    {
        File.WriteAllText(_folder["empty"], "\n");
        (string, string?)[] withFile(string name) =>
            [.. With("ClientSecret", null), ("ClientSecretFile", _folder[name])];

        Assert.StartsWith(
            $"FrameworkGuide:SignIn:ClientSecretFile names the file '{_folder["missing"]}', which cannot be read: a ",
            FailureOf(withFile("missing")), StringComparison.Ordinal);
        Assert.Equal(
            $"FrameworkGuide:SignIn:ClientSecretFile names the file '{_folder["empty"]}', which is empty; "
            + "expected the secret of this site",
            FailureOf(withFile("empty")));
        Assert.Equal(
            "FrameworkGuide:SignIn:ClientSecretFile is set as well as SignIn:ClientSecret; set only one of them",
            FailureOf([.. Good, ("ClientSecretFile", _folder["empty"])]));
    }

    private static (string Name, string? Value)[] With(string name, string? value) =>
        [.. Good.Where(s => s.Name != name), (name, value)];

    private string FailureOf((string, string?)[] settings)
    {
        var failure = Assert.Single(Assert.Throws<SettingsException>(() => Settings(settings)).Failures);
        Assert.DoesNotContain("hidden", failure, StringComparison.Ordinal);
        return failure;
    }

    private GuideSettings Settings(params (string Name, string? Value)[] settings) => SettingsReader.Read(
        new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(s => KeyValuePair.Create($"FrameworkGuide:SignIn:{s.Name}", s.Value))
                .Append(KeyValuePair.Create("FrameworkGuide:DataPath", (string?)_folder["data"]))).Build());
}
