using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Tests.Wording;

public sealed class AddressQueryTests
{
    [Fact]
    public void Values_are_escaped_and_keep_their_order() =>
        Assert.Equal("?q=C%23%20%26%20%C3%A9&f=a&f=b&f=a", AddressQuery.Format(
            [("q", "C# & é"), ("f", "a"), ("f", "b"), ("f", "a")]));

    [Fact]
    public void Without_pairs_there_is_no_query() => Assert.Equal("", AddressQuery.Format([]));
}
