using System.CommandLine;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Web.Commands;

/// <summary>Adds and removes those who may edit in the browser. It works while the site runs.</summary>
internal static class EditorCommand
{
    public static Command Create()
    {
        var add = new Command("add",
            "Creates an account, or a new link for one, and prints a link to choose a password, which works once, "
                + "within a day.");
        var remove = new Command("remove", "Removes an account. Its sessions end at once; what it published stays.");
        var list = new Command("list", "Lists the editors.");
        var reset = new Command("reset-second-factor", "Turns off the second factor of an account whose app and "
            + "recovery codes are lost. Its sessions end.");
        var urls = new Option<string>("--urls")
        {
            Description = "The address the site listens on, if it is started with --urls; used in the link.",
        };
        add.Options.Add(urls);
        AddAction(add, AddAsync, result => result.GetValue(urls) is { } given ? [$"--urls={given}"] : []);
        AddAction(remove, RemoveAsync);
        AddAction(reset, ResetSecondFactorAsync);
        var listSettings = SettingsOption.Create();
        list.Options.Add(listSettings);
        list.SetAction((result, _) => RunAsync(
            SettingsOption.Of(result, listSettings), null, ListAsync, Console.Out, Console.Error));
        return new Command("editor", "Manages who may edit in the browser.") { add, remove, reset, list };
    }

    /// <summary>Runs an action with the accounts of the people's store.</summary>
    /// <param name="email">Null where the action needs none.</param>
    internal static async Task<int> RunAsync(
        string[] settingArguments, string? email, Func<Accounts, string, TextWriter, TextWriter, Task<int>> action,
        TextWriter output, TextWriter error)
    {
        if (email is not null && !EmailAddress.Is(email))
        {
            error.WriteLine($"--email is '{email}'; expected an email address such as ada@example.org, at most "
                + $"{EditorIdentity.LongestAddress} characters.");
            return 1;
        }

        try
        {
            var configuration = CommandConfiguration.Build(settingArguments);
            var settings = SettingsReader.Read(configuration);
            if (!settings.Editing)
            {
                error.WriteLine(
                    $"{GuideSettings.Section}:{nameof(GuideSettings.Editing)} is false: this site has no editors.");
                return 1;
            }

            await using var services = EditorCommandServices.Create(settings, error).BuildServiceProvider();
            await using var scope = services.CreateAsyncScope();
            var accounts = new Accounts(
                SiteAddress.Of(settings, configuration),
                scope.ServiceProvider.GetRequiredService<UserManager<Editor>>(),
                services.GetRequiredService<SessionStore>(),
                services.GetRequiredService<AccountAudit>(),
                settings.SignIn);
            return await action(accounts, email ?? "", output, error);
        }
        catch (SettingsException e)
        {
            error.WriteLine(e.Message);
            return 1;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            error.WriteLine($"The people's store cannot be used: {StoreFailure.Describe(e)}.");
            return 1;
        }
    }

    internal static async Task<int> AddAsync(Accounts accounts, string email, TextWriter output, TextWriter error)
    {
        var editor = await accounts.Editors.FindByEmailAsync(email);
        if (await EditorsOfCompany.RefuseLinkAsync(accounts, editor, email) is { } reason)
        {
            error.WriteLine(reason);
            return 1;
        }

        if (editor is null)
        {
            editor = new Editor { UserName = email, Email = email };
            if (await accounts.Editors.CreateAsync(editor) is { Succeeded: false } refused)
            {
                error.WriteLine(string.Join(Environment.NewLine, refused.Errors.Select(e => e.Description)));
                return 1;
            }

            accounts.Audit.Note(AccountEvent.EditorAdded, email);
        }
        else
        {
            await accounts.Editors.UpdateSecurityStampAsync(editor); // Older links end.
            await accounts.Sessions.EndAllAsync(editor.Id);
        }

        accounts.Audit.Note(AccountEvent.LinkMade, editor.Email);
        var token = await accounts.Editors.GeneratePasswordResetTokenAsync(editor);
        output.WriteLine($"The link is for the site at {accounts.Site.Url} ({accounts.Site.Source}). "
            + $"If the site is elsewhere, set {GuideSettings.Section}:{nameof(GuideSettings.PublicUrl)}, or put its "
            + "address "
            + $"in front of {EditAddresses.SetPassword}.");
        output.WriteLine($"{editor.Email} may edit. Choose a password with this link, which works once, until "
            + $"{TimeProvider.System.GetUtcNow() + EditorIdentity.LinkLifespan:yyyy-MM-dd HH:mm} UTC:");
        output.WriteLine($"{accounts.Site.Url}{EditAddresses.SetPassword}?email="
            + $"{Uri.EscapeDataString(editor.Email!)}&token={Uri.EscapeDataString(token)}");
        return 0;
    }

    internal static async Task<int> RemoveAsync(Accounts accounts, string email, TextWriter output, TextWriter error)
    {
        if (await accounts.Editors.FindByEmailAsync(email) is not { } editor)
        {
            error.WriteLine($"There is no editor {email}.");
            return 1;
        }

        if (await accounts.Editors.DeleteAsync(editor) is { Succeeded: false } refused)
        {
            error.WriteLine(string.Join(Environment.NewLine, refused.Errors.Select(e => e.Description)));
            return 1;
        }

        accounts.Audit.Note(AccountEvent.EditorRemoved, editor.Email);
        output.WriteLine($"{editor.Email} may no longer edit.{EditorsOfCompany.Warn(accounts)}");
        return 0;
    }

    internal static async Task<int> ResetSecondFactorAsync(
        Accounts accounts, string email, TextWriter output, TextWriter error)
    {
        if (await accounts.Editors.FindByEmailAsync(email) is not { } editor)
        {
            error.WriteLine($"There is no editor {email}.");
            return 1;
        }

        if (await EditorsOfCompany.RefuseResetAsync(accounts, editor) is { } reason)
        {
            error.WriteLine(reason);
            return 1;
        }

        await EditorSecondFactor.TurnOffAsync(accounts.Editors, editor);
        await accounts.Sessions.EndAllAsync(editor.Id);
        accounts.Audit.Note(AccountEvent.SecondFactorOff, editor.Email);
        output.WriteLine($"{editor.Email} signs in with the password alone until a second factor is set up again.");
        return 0;
    }

    private static async Task<int> ListAsync(Accounts accounts, string email, TextWriter output, TextWriter error)
    {
        var editors = await accounts.Editors.Users.OrderBy(e => e.NormalizedEmail).ToListAsync();
        foreach (var editor in editors)
            output.WriteLine(
                await EditorsOfCompany.HasAsync(accounts, editor) ? $"{editor.Email} (with the company's account)"
                : editor.PasswordHash is null ? $"{editor.Email} (has not chosen a password)" : editor.Email);
        if (editors.Count == 0)
            output.WriteLine(accounts.SignIn is { Passwords: false }
                ? "There are no editors. Anyone with the claim becomes one at the first sign-in."
                : "There are no editors. Add one with: editor add --email E");
        return 0;
    }

    /// <param name="more">Further arguments that the site would take.</param>
    private static void AddAction(
        Command command, Func<Accounts, string, TextWriter, TextWriter, Task<int>> action,
        Func<ParseResult, string[]>? more = null)
    {
        var email = new Option<string>("--email") { Description = "The editor's email address.", Required = true };
        var settings = SettingsOption.Create();
        command.Options.Add(email);
        command.Options.Add(settings);
        command.SetAction((result, _) => RunAsync(
            [.. SettingsOption.Of(result, settings), .. more?.Invoke(result) ?? []], result.GetValue(email), action,
            Console.Out, Console.Error));
    }

    internal sealed record Accounts(
        SiteAddress Site, UserManager<Editor> Editors, SessionStore Sessions, AccountAudit Audit,
        SignInSettings? SignIn);
}
