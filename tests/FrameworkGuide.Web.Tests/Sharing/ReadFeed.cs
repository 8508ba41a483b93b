using System.Globalization;
using System.Net;
using System.Xml.Linq;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Sharing;

/// <summary>The feed as a feed reader reads it.</summary>
internal sealed record ReadFeed(XElement Root, IReadOnlyList<FeedEntry> Entries)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static async Task<ReadFeed> AtAsync(TestGuide guide, string address)
    {
        using var response = await guide.Client.GetAsync(address);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        var root = XDocument.Parse(text).Root!;
        return new ReadFeed(root, [.. root.Elements(Atom + "entry").Select(Read)]);
    }

    /// <summary>The text of an element of the feed itself.</summary>
    public string Text(string name) => Root.Element(Atom + name)!.Value;

    private static FeedEntry Read(XElement entry) => new(
        entry.Element(Atom + "title")!.Value,
        entry.Element(Atom + "id")!.Value,
        DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture),
        entry.Element(Atom + "link")!.Attribute("href")!.Value,
        entry.Element(Atom + "content")!.Value);
}
