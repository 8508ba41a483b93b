namespace FrameworkGuide.Web.Tests.Support;

/// <summary>What reads the files of the site must itself read right.</summary>
public sealed class CsvTextTests
{
    [Theory]
    [InlineData("a,b\r\n", "a|b")]
    [InlineData("\"a\",\"b\"\r\nc,\r\n", "a|b", "c|")]
    [InlineData("\"a,\"\"b\"\"\r\n\",c\r\n", "a,\"b\"\r\n|c")]
    [InlineData(",\r\n", "|")]
    public void Records_are_read(string text, params string[] records) =>
        Assert.Equal(records, CsvText.Read(text).Select(r => string.Join('|', r)));

    [Theory]
    [InlineData("a,b")]
    [InlineData("a,b\n")]
    [InlineData("a\"b\r\n")]
    [InlineData("\"a\r\n")]
    [InlineData("\"a\" ,b\r\n")]
    [InlineData("\"a\"b\"\r\n")]
    [InlineData("a,b\r\nc\r\n")]
    [InlineData("a\rb\r\n")]
    public void What_is_not_as_it_should_be_is_not_read(string text) =>
        Assert.Throws<FormatException>(() => CsvText.Read(text));
}
