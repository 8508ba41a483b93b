using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>What people say in a record is in its address and in what is answered, and nowhere else.</summary>
public sealed class RecordPrivacyTests : IDisposable
{
    private const string Secret = "Zaphod-Beeblebrox";

    private readonly TestGuide _guide = ChoosingContent.Guide();

    public RecordPrivacyTests() => _guide.Start(watch: false, ("FrameworkGuide:RateLimit", "40"));

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task No_line_of_the_log_has_it_whatever_is_answered()
    {
        var fields = string.Concat(
            ((string[])["title", "decision-makers", "consulted", "informed", "because"]).Select(f => $"&{f}={Secret}"));
        string[] queries =
        [
            $"?size=small{fields}", $"?size=small&status={Secret}{fields}", $"?size=small&chosen={Secret}{fields}",
            $"?size={Secret}{fields}", $"?size=small{fields}&title={Secret}", $"?{fields[1..]}&size=small",
            $"?size=small{fields}&content={Secret}&date={Secret}", $"?size=small&number=%00{Secret}",
            $"?size=small&title={Secret}{new string('x', 5000)}",
        ];
        foreach (var query in queries)
            foreach (var path in (string[])["record", "record.md", "record.csv", "record.json", "record.pdf"])
            {
                using var response = await _guide.Client.GetAsync($"/recommend/{path}{query}");
                Assert.True(response.StatusCode < HttpStatusCode.InternalServerError, $"{path}{query}");
            }

        await Eventually.IsTrueAsync(
            () => _guide.Log.Requests("/recommend/record").Count >= queries.Length, "the requests are logged");
        Assert.DoesNotContain(_guide.Log.Events, e => Everything(e).Contains(Secret, StringComparison.Ordinal));
    }

    private static string Everything(Serilog.Events.LogEvent logged) =>
        $"{logged.RenderMessage()} {string.Join(' ', logged.Properties.Values)} {logged.Exception}";
}
