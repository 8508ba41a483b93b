using System.Globalization;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>Reads attributes as OTLP has them: a key, and a value of one of several types.</summary>
internal static class SentAttributes
{
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<ProtoMessage> attributes) =>
        attributes.ToDictionary(a => a.Text(1), a => ValueOf(a.All(2).Single()));

    private static string ValueOf(ProtoMessage value) =>
        value.Has(1) ? value.Text(1)
        : value.Has(2) ? (value.Number(2) == 1).ToString()
        : value.Has(3) ? ((long)value.Number(3)).ToString(CultureInfo.InvariantCulture)
        : value.Has(4) ? BitConverter.UInt64BitsToDouble(value.Number(4)).ToString(CultureInfo.InvariantCulture)
        : "";
}
