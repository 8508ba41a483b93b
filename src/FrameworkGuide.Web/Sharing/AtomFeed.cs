using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Xml;
using FrameworkGuide.Core.Catalog;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrameworkGuide.Web.Sharing;

/// <summary>Writes feeds (Atom, RFC 4287) and other XML.</summary>
internal static class AtomFeed
{
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="title">What the feed is called.</param>
    /// <param name="subtitle">Said below it; null for nothing.</param>
    /// <param name="self">Where it stands; its id too.</param>
    /// <param name="page">The page for people.</param>
    /// <param name="author">Who publishes.</param>
    public static Utf8ContentHttpResult Answer(
        string title, string? subtitle, string self, string page, string author, IReadOnlyList<AtomEntry> entries) =>
        Xml("application/atom+xml", writer =>
        {
            writer.WriteStartElement("feed", AtomNamespace);
            writer.WriteElementString("title", title);
            if (subtitle is not null)
                writer.WriteElementString("subtitle", subtitle);
            writer.WriteElementString("id", self);
            writer.WriteElementString(
                "updated", Time(entries.Count == 0 ? DateTime.UnixEpoch : entries.Max(e => e.UpdatedUtc)));
            WriteLink(writer, "self", self);
            WriteLink(writer, "alternate", page);
            foreach (var entry in entries)
                Write(writer, entry, author);
            writer.WriteEndElement();
        });

    public static Utf8ContentHttpResult Xml(string type, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = Utf8, Indent = true }))
            write(writer);
        return TypedResults.Text(stream.ToArray(), $"{type}; charset=utf-8");
    }

    /// <summary>A list of facts as HTML, each with its reason and links to its sources.</summary>
    public static string Html(IEnumerable<(string Text, string? Why, IReadOnlyList<string> Sources)> facts)
    {
        var items = facts.Select(c =>
            $"<li>{Encode(c.Text)}.{(c.Why is { } why ? " " + Encode(why) : "")}{Links(c.Sources)}</li>");
        return $"<ul>{string.Concat(items)}</ul>";
    }

    public static string Encode(string text) => HtmlEncoder.Default.Encode(text);

    private static void Write(XmlWriter writer, AtomEntry entry, string author)
    {
        writer.WriteStartElement("entry");
        writer.WriteElementString("title", entry.Title);
        writer.WriteElementString("id", entry.Id);
        writer.WriteElementString("updated", Time(entry.UpdatedUtc));
        WriteLink(writer, "alternate", entry.Page);
        writer.WriteStartElement("author");
        writer.WriteElementString("name", author);
        writer.WriteEndElement();
        writer.WriteStartElement("content");
        writer.WriteAttributeString("type", "html");
        writer.WriteString(entry.Html);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static string Links(IEnumerable<string> sources) => string.Concat(
        sources.Select(s => $" <a href=\"{Encode(s)}\">{Encode(CatalogWords.Source(s))}</a>"));

    private static void WriteLink(XmlWriter writer, string relation, string address)
    {
        writer.WriteStartElement("link");
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
