using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace FrameworkGuide.Web.Tests.Commands;

public sealed class SiteAddressTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://localhost:7000", "urls=http://*:7000;https://localhost:7001")]
    [InlineData("https://guide.internal:7001", "urls=https://guide.internal:7001/")]
    [InlineData("http://localhost:8080", "http_ports=8080;8081")]
    [InlineData("http://localhost:7000", "urls=http://+:7000", "http_ports=8080")]
    [InlineData("https://localhost:9443", "Kestrel:Endpoints:Main:Url=https://0.0.0.0:9443", "urls=http://*:7000")]
    [InlineData("https://guide.example.org", "FrameworkGuide:PublicUrl=https://guide.example.org/",
        "urls=http://*:7000")]
    [InlineData("http://localhost:7000/guide", "urls=http://*:7000", "FrameworkGuide:PathBase=/guide")]
    [InlineData("https://example.org/guide", "FrameworkGuide:PublicUrl=https://example.org/guide",
        "FrameworkGuide:PathBase=/guide")]
    public void The_link_leads_to_where_the_site_would_be(string expected, params string[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [
                KeyValuePair.Create("FrameworkGuide:DataPath", (string?)_folder.Root),
                .. settings.Select(s => KeyValuePair.Create(
                    s.Split('=')[0], (string?)s[(s.IndexOf('=', StringComparison.Ordinal) + 1)..])),
            ])
            .Build();

        Assert.Equal(expected, SiteAddress.Of(SettingsReader.Read(configuration), configuration).Url);
    }

    [Fact]
    public async Task The_command_takes_the_address_the_site_is_started_with()
    {
        var environment = new Dictionary<string, string>
        {
            ["ASPNETCORE_URLS"] = "http://*:7300",
            ["FrameworkGuide__DataPath"] = _folder["data"],
        };

        var (code, output, _) = await GuideProcess.RunAsync(
            _folder.Root, environment, "editor", "add", "--email", "ada@example.org");
        Assert.Equal(0, code);
        Assert.Contains("http://localhost:7300/edit/set-password?email=", output, StringComparison.Ordinal);

        (code, output, var error) = await GuideProcess.RunAsync(_folder.Root, environment, "editor", "add", "--email",
            "ada@example.org", "--urls", "http://127.0.0.1:7400");
        Assert.Equal(0, code);
        Assert.Contains("http://127.0.0.1:7400/edit/set-password?email=", output, StringComparison.Ordinal);
        Assert.Contains("\"AccountEvent\":\"LinkMade\"", error, StringComparison.Ordinal);
        Assert.DoesNotContain("token=", error, StringComparison.Ordinal);
    }
}
