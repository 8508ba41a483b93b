using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>A guide of its own for each test, with the shipped content, for editors to change.</summary>
public abstract class EditedGuideTest : IAsyncLifetime
{
    private protected const string Password = "four words and more";
    private protected const string Flask = "/edit/document/frameworks/flask.md";

    private readonly string _content = Directory.CreateTempSubdirectory("guide-editing-").FullName;
    private GuideProgram? _guide;

    private protected GuideProgram Guide => _guide ?? throw new InvalidOperationException("The guide does not run.");

    /// <summary>Below which the guide stands.</summary>
    private protected virtual string SitePath => "";

    public async Task InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.Content, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_content, Path.GetRelativePath(Checkout.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? _content);
            File.Copy(file, target);
        }

        _guide = await GuideProgram.StartAsync(_content, path: SitePath);
    }

    public async Task DisposeAsync()
    {
        await Guide.DisposeAsync();
        Directory.Delete(_content, recursive: true);
    }

    private protected async Task<IPage> SignInAsync(IBrowserContext context, string email)
    {
        var page = await context.NewPageAsync();
        await SignInAsync(page, email);
        return page;
    }

    private protected async Task SignInAsync(IPage page, string email)
    {
        await page.GotoAsync(await Guide.EditorLinkAsync(email));
        await page.Locator("#password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Set it and sign in" }).ClickAsync();
        await page.ArrivesAtAsync("/edit");
    }

    private protected static async Task PublishAsync(IPage page)
    {
        await page.Locator("#reason").FillAsync("It is so.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
    }
}
