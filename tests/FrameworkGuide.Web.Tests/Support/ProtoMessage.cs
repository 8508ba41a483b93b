using System.Buffers.Binary;
using System.Text;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>
/// A message of Protocol Buffers without its description: OpenTelemetry's packages keep their own to themselves.
/// </summary>
internal sealed class ProtoMessage
{
    private readonly List<(ulong Field, ulong Number, byte[] Bytes)> _fields = [];

    private ProtoMessage(ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var tag = ReadNumber(ref rest);
            var (field, number, bytes) = (tag >> 3, 0UL, Array.Empty<byte>());
            switch (tag & 7)
            {
                case 0:
                    number = ReadNumber(ref rest);
                    break;
                case 1:
                    number = BinaryPrimitives.ReadUInt64LittleEndian(rest);
                    rest = rest[8..];
                    break;
                case 2:
                    var length = (int)ReadNumber(ref rest);
                    bytes = rest[..length].ToArray();
                    rest = rest[length..];
                    break;
                case 5:
                    number = BinaryPrimitives.ReadUInt32LittleEndian(rest);
                    rest = rest[4..];
                    break;
                default:
                    throw new FormatException($"Protocol Buffers have no wire type {tag & 7}.");
            }

            _fields.Add((field, number, bytes));
        }
    }

    public static ProtoMessage Parse(ReadOnlySpan<byte> bytes) => new(bytes);

    /// <summary>What a path of fields leads to, of each message on the way that is repeated.</summary>
    public IEnumerable<ProtoMessage> All(params ulong[] path) => path.Aggregate(
        (IEnumerable<ProtoMessage>)[this],
        (messages, field) => messages.SelectMany(m => m.Of(field)).Select(f => Parse(f.Bytes)));

    public bool Has(ulong field) => Of(field).Any();

    public string Text(ulong field) => Encoding.UTF8.GetString(Of(field).LastOrDefault().Bytes ?? []);

    public string Hex(ulong field) => Convert.ToHexStringLower(Of(field).LastOrDefault().Bytes ?? []);

    public ulong Number(ulong field) => Of(field).LastOrDefault().Number;

    private IEnumerable<(ulong Field, ulong Number, byte[] Bytes)> Of(ulong field) =>
        _fields.Where(f => f.Field == field);

    private static ulong ReadNumber(ref ReadOnlySpan<byte> rest)
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = rest[0];
            rest = rest[1..];
            number |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
                return number;
        }
    }
}
