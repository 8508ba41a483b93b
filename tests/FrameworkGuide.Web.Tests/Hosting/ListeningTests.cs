using Microsoft.Extensions.Configuration;

namespace FrameworkGuide.Web.Tests.Hosting;

public sealed class ListeningTests
{
    [Theory]
    [InlineData("urls", "http://127.0.0.1:1", true)]
    [InlineData("http_ports", "8080", true)]
    [InlineData("https_ports", "8443", true)]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://127.0.0.1:1", true)]
    [InlineData("urls", "", false)]
    [InlineData("http_ports", "", false)]
    [InlineData("Kestrel:Limits:MaxConcurrentConnections", "5", false)]
    public void The_default_address_holds_unless_another_is_set(string name, string value, bool isSet)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>(name, value)]).Build();

        Assert.Equal(isSet, GuideApplication.NamesAddress(configuration));
    }
}
