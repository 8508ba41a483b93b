using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>The comparison as a reader uses it.</summary>
[Collection(SecondBrowser.Name)]
public sealed class ComparingTests(GuideBrowser browser)
{
    private const string Three = "/compare?f=django&f=rails&f=laravel";

    private const string Six = "/compare?f=django&f=rails&f=laravel&f=flask&f=express&f=spring-boot";

    private static readonly Look WithoutScripts = new(Scripts: false);

    [Fact]
    public async Task Without_scripts_frameworks_are_chosen_by_a_form_and_rows_that_are_alike_left_out_by_a_link()
    {
        var page = await browser.OpenAsync("/compare", WithoutScripts);
        foreach (var name in (string[])["Flask", "Express.js"])
            await page.GetByRole(AriaRole.Checkbox, new() { Name = name }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader).GetByRole(AriaRole.Link))
            .ToHaveTextAsync(["Express.js", "Flask"]);
        await page.WaitForLoadStateAsync();

        var rows = await page.Locator(".comparison th[scope=row]").CountAsync();
        var differing = await page.Locator(".comparison th[scope=row] .difference.some").CountAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Only differences" }).ClickAsync();
        await Assertions.Expect(page.Locator(".comparison th[scope=row]")).ToHaveCountAsync(differing);
        Assert.InRange(differing, 1, rows - 1);
        await page.GetByRole(AriaRole.Link, new() { Name = "Show all rows" }).ClickAsync();
        await Assertions.Expect(page.Locator(".comparison th[scope=row]")).ToHaveCountAsync(rows);
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_reason_with_its_sources_opens_in_its_cell()
    {
        var page = await browser.OpenAsync(Three, WithoutScripts);
        var cell = page.Locator("#need-rest-api td").First;
        await Assertions.Expect(cell.Locator("p").First).Not.ToBeVisibleAsync();
        await cell.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(cell.Locator("p").First).ToBeVisibleAsync();
        await Assertions.Expect(cell.GetByRole(AriaRole.Link).First)
            .ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^https://"));
        Assert.Equal(browser.AddressOf(Three), page.Url);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Names_of_columns_stay_in_sight_on_a_desktop()
    {
        var page = await browser.OpenAsync(Six, Look.Desktop);
        await page.Locator(".comparison").First.Locator("tbody tr").Last.ScrollIntoViewIfNeededAsync();
        foreach (var name in await page.GetByRole(AriaRole.Columnheader).AllAsync())
            await Assertions.Expect(name).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(320, Six)]
    [InlineData(390, Six)]
    [InlineData(390, Three)]
    public async Task On_a_phone_all_frameworks_stand_under_the_name_of_a_row_on_one_scale(int width, string address)
    {
        var page = await browser.OpenAsync(address, new Look(width, Scripts: false));
        foreach (var key in (string[])["#need-rest-api", "#size-large", "#capability-background-jobs"])
        {
            var row = page.Locator(key);
            await row.ScrollIntoViewIfNeededAsync();
            var names = await row.Locator("td").EvaluateAllAsync<string[]>(
                "cells => cells.map(c => getComputedStyle(c, '::before').content.replaceAll('\"', ''))");
            Assert.Equal(address.Split("f=").Length - 1, names.Length);
            Assert.Contains("Django", names);
            foreach (var cell in await row.Locator("td").AllAsync())
                await Assertions.Expect(cell).ToBeInViewportAsync(new() { Ratio = 1 });

            // The scales begin and end at the same places, one below the other.
            var scales = await row.Locator(".rating svg").EvaluateAllAsync<double[][]>(
                "drawings => drawings.map(d => [d.getBoundingClientRect().left, d.getBoundingClientRect().right])");
            Assert.True(scales.Select(s => (s[0], s[1])).Distinct().Count() <= 1);
        }

        await page.CloseAsync();
    }

    [Fact]
    public async Task Between_phone_and_desktop_whole_columns_stand_beside_the_names_and_arrow_keys_bring_the_next()
    {
        var page = await browser.OpenAsync(Six, new Look(768));
        await Assertions.Expect(page.Locator(".swipe")).ToBeVisibleAsync();
        await page.Locator(".compare-box").First.FocusAsync();
        await page.WaitForFunctionAsync(WholeColumn, 0);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForFunctionAsync(WholeColumn, 1);
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.WaitForFunctionAsync(WholeColumn, 0);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_rows_are_a_table_for_those_who_hear_them(int width)
    {
        var page = await browser.OpenAsync(Three, new Look(width));
        var row = page.GetByRole(AriaRole.Table, new() { Name = "compared" }).GetByRole(AriaRole.Row)
            .And(page.Locator("#need-rest-api"));
        await Assertions.Expect(row.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(1);
        await Assertions.Expect(row.GetByRole(AriaRole.Cell)).ToHaveCountAsync(3);
        await page.CloseAsync();
    }

    [Fact]
    public async Task One_button_opens_all_reasons_and_closes_them()
    {
        var page = await browser.OpenAsync(Three, Look.Desktop);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Open all reasons" });
        var all = await page.Locator(".comparison details").CountAsync();
        await button.ClickAsync();
        await Assertions.Expect(page.Locator(".comparison details[open]")).ToHaveCountAsync(all);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Open all reasons", Pressed = true }))
            .ToHaveCountAsync(1);
        await button.ClickAsync();
        await Assertions.Expect(page.Locator(".comparison details[open]")).ToHaveCountAsync(0);
        await page.CloseAsync();

        var plain = await browser.OpenAsync(Three, WithoutScripts);
        await Assertions.Expect(plain.Locator(".open-all")).Not.ToBeVisibleAsync();
        await plain.CloseAsync();
    }

    [Fact]
    public async Task A_pair_shows_its_head_to_head()
    {
        var page = await browser.OpenAsync("/compare?f=rails&f=django", Look.Desktop);
        await Assertions.Expect(page.Locator("#head-to-head")).ToBeVisibleAsync();
        Assert.InRange((await page.Locator("section[aria-labelledby=head-to-head] .prose").InnerTextAsync())
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 600, 1200);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Every_profile_leads_to_a_comparison()
    {
        var page = await browser.OpenAsync("/frameworks/flask", Look.Desktop);
        await page.Locator("main a[href^='/compare?f=flask']").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader).First.GetByRole(AriaRole.Link))
            .ToHaveTextAsync("Flask");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Six_frameworks_print_on_A4_with_all_columns()
    {
        var page = await browser.OpenAsync(Six, new Look(680));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(6, await page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('.printed-ratings thead th:not(:first-child)')].filter(h => { const r "
            + "= h.getBoundingClientRect(); return r.width > 0 && r.left >= 0 && r.right <= innerWidth; }).length"));
        var paper = await page.PdfAsync(new() { Format = "A4" });
        Assert.True(paper.AsSpan().StartsWith("%PDF-"u8));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(900)]
    [InlineData(390)]
    public async Task A_row_that_the_picture_leads_to_stands_in_full_below_the_names(int width)
    {
        var page = await browser.OpenAsync(Six, new Look(width));
        await page.Locator(".plots a").Nth(4).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#need-"));
        await page.WaitForFunctionAsync(
            """
            () => {
              const name = document.querySelector(':target th').getBoundingClientRect();
              const names = document.querySelector('.comparison thead th').getBoundingClientRect();
              const bottom = names.width > 1 ? Math.max(0, names.bottom) : 0;
              return name.top >= bottom && name.bottom <= innerHeight;
            }
            """);
        await page.CloseAsync();
    }

    /// <summary>The number of the column that stands whole beside the names, -1 where none does.</summary>
    private const string ColumnInSight =
        """
        () => {
          const box = document.querySelector('.compare-box').getBoundingClientRect();
          const names = document.querySelector('.comparison thead td').getBoundingClientRect();
          return [...document.querySelectorAll('.comparison thead th')].findIndex(h => {
            const column = h.getBoundingClientRect();
            return column.left >= names.right - 1 && column.right <= box.right + 1;
          });
        }
        """;

    private const string WholeColumn = $"column => ({ColumnInSight})() === column";
}
