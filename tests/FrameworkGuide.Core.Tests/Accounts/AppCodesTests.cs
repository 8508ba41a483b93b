using FrameworkGuide.Core.Accounts;

namespace FrameworkGuide.Core.Tests.Accounts;

public sealed class AppCodesTests
{
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /// <summary>The first codes of RFC 6238, appendix B, for SHA-1, cut to six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, AppCodes.CodeAt(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Theory]
    [InlineData(-31, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void A_clock_may_be_half_a_minute_wrong(int seconds, bool isTaken)
    {
        var shown = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);

        var step = AppCodes.FindStep(Key, AppCodes.CodeAt(Key, shown), shown.AddSeconds(seconds));

        Assert.Equal(isTaken ? 60_000_000L : null, step);
    }

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("2870822")]
    [InlineData("28708é")]
    public void What_is_no_code_is_refused(string code) =>
        Assert.Null(AppCodes.FindStep(Key, code, DateTimeOffset.FromUnixTimeSeconds(59)));
}
