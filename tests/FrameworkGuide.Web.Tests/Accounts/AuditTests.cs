using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace FrameworkGuide.Web.Tests.Accounts;

/// <summary>
/// Everything that happens to accounts leaves one line with who and from where, and no line tells a secret.
/// </summary>
public sealed class AuditTests : IDisposable
{
    private const string Ada = "ada@example.org";
    private const string Next = "another four words here";
    private const string Page = "/edit/account/second-factor";

    private readonly TestGuide _guide = new();
    private readonly StringWriter _commands = new();

    public void Dispose()
    {
        _guide.Dispose();
        _commands.Dispose();
    }

    [Fact]
    public async Task Each_event_is_one_line_and_none_tells_a_secret()
    {
        _guide.Start();
        _guide.Clock.Stop();
        var token = await CommandAsync(EditorCommand.AddAsync);
        using var editor = new EditorClient(_guide.Client.BaseAddress!);
        await editor.GetAsync("/edit");
        await editor.SendAsync(await editor.GetAsync($"/edit/set-password?email={Ada}&token=x"), "main form",
            ("password", EditorClient.Password));
        await editor.SendAsync(await editor.GetAsync(token), "main form", ("password", EditorClient.Password));
        await editor.PostAsync("/edit/account?handler=SignOut", []);
        var account = await editor.GetAsync("/edit/account");
        await editor.SendAsync(account, "#password-form", ("currentPassword", "a wrong password"), ("password", Next));
        await editor.SendAsync(
            account, "#password-form", ("currentPassword", EditorClient.Password), ("password", Next));
        await editor.SendAsync(await editor.GetAsync("/edit/account"), "#everywhere-form");
        await editor.SignInAsync("a wrong password");
        await editor.SignInAsync(Next);
        var shown = await editor.SendAsync(
            await editor.GetAsync(Page), "#second-factor-form", ("currentPassword", Next));
        var key = shown.Said("#key").Replace(" ", "", StringComparison.Ordinal);
        var setUp = CodeOf(key);
        var codes = (await editor.SendAsync(shown, "#second-factor-form", ("code", setUp))).AllSaid("#codes li");
        _guide.Later();
        var code = CodeOf(key);
        await editor.SendAsync(await editor.GetAsync("/edit"), ".edit-nav form");
        await editor.SendAsync(await editor.SignInAsync(Next), "main form", ("code", "no code"));
        await editor.SendAsync(await editor.SignInAsync(Next), "main form", ("code", code));
        await editor.SendAsync(await editor.GetAsync("/edit"), ".edit-nav form");
        await editor.SendAsync(await editor.SignInAsync(Next), "main form", ("code", codes[3]));
        await editor.PostAsync(
            Page + "?handler=Off", [KeyValuePair.Create("currentPassword", Next), .. await TokenAsync(editor)]);
        using var stranger = new EditorClient(_guide.Client.BaseAddress!);
        for (var i = 0; i < 6; i++)
            await stranger.SignInAsync("a wrong password", email: "nobody@example.org");
        await CommandAsync(EditorCommand.RemoveAsync);

        var lines = _guide.Log.Events.Where(IsAudit).ToList();
        var seen = lines.Select(l => Value(l, "AccountEvent")).ToHashSet();
        var commands = _commands.ToString();
        // What only the company's sign-in brings about is in CompanyRightTests and CompanyAccountTests.
        var others = Enum.GetNames<AccountEvent>().Except(["AccountLinked", "RightLost"]);
        Assert.All(others, e => Assert.True(seen.Contains(e)
            || commands.Contains($"\"AccountEvent\":\"{e}\"", StringComparison.Ordinal), $"{e} left no line"));
        Assert.All(lines,
            l => Assert.Contains(Value(l, "ClientAddress"), (string[])["127.0.0.1", "::1", "::ffff:127.0.0.1"]));
        Assert.All(lines.Where(
            l => Value(l, "AccountEvent") is not ("AccessRefused" or "SignInFailed" or "SlowedDown")),
            l => Assert.Equal(Ada, Value(l, "Account")));
        Assert.Equal(1, lines.Count(l => Value(l, "AccountEvent") == "SecondFactorOn"));
        Assert.Equal(3, Lines(commands));

        var all = string.Concat(_guide.Log.Events.Select(Json)) + commands;
        string[] secrets = [EditorClient.Password, Next, "a wrong password",
            Uri.UnescapeDataString(token.Split("token=")[1]), token.Split("token=")[1], key, code, .. codes];
        Assert.All(secrets, s => Assert.DoesNotContain(s, all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_stranger_types_is_one_bounded_property()
    {
        _guide.Start();
        using var stranger = new EditorClient(_guide.Client.BaseAddress!);
        const string typed = "a@example.org\r\n12:00:00 INF forged \u001b[31m";
        await stranger.SignInAsync("a wrong password", email: typed);
        await stranger.PostAsync("/edit/set-password",
            [
                KeyValuePair.Create("email", new string('x', 5_000)),
                KeyValuePair.Create("token", "t"),
                KeyValuePair.Create("password", "p"),
                .. await TokenAsync(stranger, "/edit/sign-in"),
            ]);

        var lines = _guide.Log.Events.Where(IsAudit).ToList();
        Assert.Single(lines, l => Value(l, "AccountEvent") == "SignInFailed"
            && Value(l, "Account").StartsWith("a@example.org", StringComparison.Ordinal));
        Assert.Single(lines,
            l => Value(l, "AccountEvent") == "LinkRefused" && Value(l, "Account") == new string('x', 256));
        Assert.All(lines, l => Assert.Equal(1, Lines(Json(l))));
    }

    private static int Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

    private static bool IsAudit(LogEvent line) => line.Properties.TryGetValue("SourceContext", out var source)
        && source is ScalarValue { Value: AccountAudit.Category };

    private static string Value(LogEvent line, string name) =>
        ((ScalarValue)line.Properties[name]).Value?.ToString() ?? "";

    private static string Json(LogEvent line)
    {
        using var text = new StringWriter();
        new CompactJsonFormatter().Format(line, text);
        return text.ToString();
    }

    private static async Task<List<KeyValuePair<string, string>>> TokenAsync(
        EditorClient client, string address = Page) =>
        [
            KeyValuePair.Create("__RequestVerificationToken", (await client.GetAsync(address)).Document
                .QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ];

    private string CodeOf(string key) => AppCodes.CodeAt(key, _guide.Clock.GetUtcNow());

    private async Task<string> CommandAsync(
        Func<EditorCommand.Accounts, string, TextWriter, TextWriter, Task<int>> action)
    {
        using var output = new StringWriter();
        Assert.Equal(0, await EditorCommand.RunAsync(
            _guide.Arguments, Ada, action, output, _commands));
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim() is var last
            && Uri.TryCreate(last, UriKind.Absolute, out var link)
            ? link.PathAndQuery
            : "";
    }
}
