using System.CommandLine;
using System.Net.Mail;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Web.Commands;

/// <summary>Adds and removes those who may edit in the browser. It works while the site runs.</summary>
internal static class EditorCommand
{
    private const int LongestAddress = 256;

    public static Command Create()
    {
        var add = new Command("add", "Makes an account, or a new link for one; prints a link to choose a password, which works once, for a day.");
        var remove = new Command("remove", "Takes an account away; its sessions end at once, what it published stays.");
        var list = new Command("list", "Prints who may edit.");
        AddAction(add, AddAsync);
        AddAction(remove, RemoveAsync);
        var listSettings = SettingsOption.Create();
        list.Options.Add(listSettings);
        list.SetAction((result, _) => RunAsync(SettingsOption.Of(result, listSettings), null, ListAsync, Console.Out, Console.Error));
        return new Command("editor", "Says who may edit in the browser.") { add, remove, list };
    }

    /// <summary>Runs an action with the accounts of the people's store.</summary>
    /// <param name="email">Null where the action needs none.</param>
    internal static async Task<int> RunAsync(
        string[] settingArguments, string? email, Func<Accounts, string, TextWriter, TextWriter, Task<int>> action, TextWriter output, TextWriter error)
    {
        if (email is not null && !IsAddress(email))
        {
            error.WriteLine($"--email is '{email}'; expected an e-mail address such as ada@example.org, at most {LongestAddress} characters.");
            return 1;
        }

        try
        {
            var settings = SettingsReader.Read(CommandConfiguration.Build(settingArguments));
            if (!settings.Editing)
            {
                error.WriteLine($"{GuideSettings.Section}:{nameof(GuideSettings.Editing)} is false: this site has no editors.");
                return 1;
            }

            await using var services = Services(settings).BuildServiceProvider();
            await using var scope = services.CreateAsyncScope();
            return await action(new Accounts(settings, scope.ServiceProvider.GetRequiredService<UserManager<Editor>>()), email ?? "", output, error);
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
        if (editor is null)
        {
            editor = new Editor { UserName = email, Email = email };
            if (await accounts.Editors.CreateAsync(editor) is { Succeeded: false } refused)
            {
                error.WriteLine(string.Join(Environment.NewLine, refused.Errors.Select(e => e.Description)));
                return 1;
            }
        }
        else
        {
            await accounts.Editors.UpdateSecurityStampAsync(editor); // Older links and sessions end.
        }

        var token = await accounts.Editors.GeneratePasswordResetTokenAsync(editor);
        output.WriteLine($"{editor.Email} may edit. This link leads to choosing a password; it works once, until {TimeProvider.System.GetUtcNow() + EditorIdentity.LinkLifespan:yyyy-MM-dd HH:mm} UTC:");
        output.WriteLine($"{accounts.Settings.BaseAddress}{EditAddresses.SetPassword}?email={Uri.EscapeDataString(editor.Email!)}&token={Uri.EscapeDataString(token)}");
        return 0;
    }

    internal static async Task<int> RemoveAsync(Accounts accounts, string email, TextWriter output, TextWriter error)
    {
        if (await accounts.Editors.FindByEmailAsync(email) is not { } editor)
        {
            error.WriteLine($"There is no editor {email}.");
            return 1;
        }

        await accounts.Editors.DeleteAsync(editor);
        output.WriteLine($"{editor.Email} may no longer edit.");
        return 0;
    }

    private static async Task<int> ListAsync(Accounts accounts, string email, TextWriter output, TextWriter error)
    {
        var editors = await accounts.Editors.Users.OrderBy(e => e.NormalizedEmail).ToListAsync();
        foreach (var editor in editors)
            output.WriteLine(editor.PasswordHash is null ? $"{editor.Email} (has not chosen a password)" : editor.Email);
        if (editors.Count == 0)
            output.WriteLine("There are no editors. Add one with: editor add --email E");
        return 0;
    }

    private static void AddAction(Command command, Func<Accounts, string, TextWriter, TextWriter, Task<int>> action)
    {
        var email = new Option<string>("--email") { Description = "The editor's e-mail address.", Required = true };
        var settings = SettingsOption.Create();
        command.Options.Add(email);
        command.Options.Add(settings);
        command.SetAction((result, _) => RunAsync(SettingsOption.Of(result, settings), result.GetValue(email), action, Console.Out, Console.Error));
    }

    private static bool IsAddress(string email) =>
        email.Length <= LongestAddress && MailAddress.TryCreate(email, out var address) && address.Address == email && !email.Any(char.IsControl);

    private static ServiceCollection Services(GuideSettings settings)
    {
        var paths = new DataPaths(settings.DataPath);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(s => new PeopleStore(paths.People, s.GetRequiredService<ILogger<PeopleStore>>(), paths.Keys));
        services.AddGuideKeys(paths);
        services.AddEditorAccounts();
        return services;
    }

    internal sealed record Accounts(GuideSettings Settings, UserManager<Editor> Editors);
}
