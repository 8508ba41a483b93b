using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>The ranking beside the questions.</summary>
internal sealed class RankingBeside(IPage page)
{
    public ILocator Verdict { get; } = page.Locator("#ranking .verdict");

    public Task SaysAsync(string words) => Assertions.Expect(Verdict).ToContainTextAsync(words);

    /// <summary>Whether those who do not see it are told the same.</summary>
    public async Task IsAnnouncedAsync() =>
        await Assertions.Expect(page.GetByRole(AriaRole.Status)
            .Filter(new() { HasTextString = await Verdict.InnerTextAsync() })).ToHaveCountAsync(1);
}
