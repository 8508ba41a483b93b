using System.Net;
using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Accounts.Company;

/// <summary>Several instances, and one that has no company's sign-in.</summary>
public sealed class CompanyInstancesTests
{
    [Fact]
    public async Task A_sign_in_that_begins_at_one_instance_may_end_at_another()
    {
        await using var provider = await CompanyProvider.StartAsync();
        provider.Claims = new JsonObject
        {
            ["sub"] = "ada-1",
            ["email"] = CompanyGuide.Ada,
            ["groups"] = "guide-editors",
        };
        var database = PostgresServer.Shared.NewDatabase();
        using var one = new TestGuide(database: database);
        using var two = new TestGuide(database: database);
        one.Start(watch: false, provider.Settings());
        two.Start(watch: false, provider.Settings());
        using var here = new EditorClient(one.Client.BaseAddress!);
        using var outside = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });

        var start = await here.GetAsync(CompanyGuide.Start);
        using var answer = await outside.GetAsync(new Uri(start.Location!));
        using var there = here.At(two.Client.BaseAddress!);
        var back = await there.GetAsync(answer.Headers.Location!.PathAndQuery);

        Assert.Equal("/edit", back.Location);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/edit")).Status);
        using var again = there.At(one.Client.BaseAddress!);
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync("/edit")).Status);
    }

    [Fact]
    public async Task Where_nobody_edits_nobody_signs_in()
    {
        await using var company = await CompanyGuide.StartAsync(("FrameworkGuide:Editing", "false"));

        Assert.Equal(HttpStatusCode.NotFound, await company.Guide.StatusOfAsync(CompanyGuide.Start));
        Assert.Equal(HttpStatusCode.NotFound, await company.Guide.StatusOfAsync("/edit/sign-in/callback"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_it_nothing_of_it_is_there_and_its_library_is_not_loaded(bool isSet)
    {
        if (!OperatingSystem.IsLinux())
            return;
        await using var provider = await CompanyProvider.StartAsync();
        using var folder = new TempFolder();
        Some.Content(new TestContent(folder["content"]));
        var settings = isSet ? provider.Settings().Select(s => $"--{s.Name}={s.Value}") : [];
        using var process = GuideProcess.Serve(folder, [.. settings]);
        using var client = new HttpClient { BaseAddress = await process.AddressAsync() };
        foreach (var page in (string[])["/frameworks/alpha", "/feed.xml", "/edit/sign-in", "/health/ready"])
            (await client.GetAsync(new Uri(page, UriKind.Relative))).EnsureSuccessStatusCode();
        if (!isSet)
            foreach (var page in (string[])[CompanyGuide.Start, "/edit/sign-in/callback"])
                using (var answer = await client.GetAsync(new Uri(page, UriKind.Relative)))
                    Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);

        var loaded = await File.ReadAllTextAsync($"/proc/{process.Id}/maps");

        Assert.Equal(isSet, loaded.Contains("OpenIdConnect.dll", StringComparison.Ordinal));
        Assert.Equal(isSet, loaded.Contains("Microsoft.IdentityModel", StringComparison.Ordinal));
    }
}
