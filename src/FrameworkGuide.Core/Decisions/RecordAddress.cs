using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>
/// The address of a record: that of the result, kept or not, then what people say of their decision.
/// </summary>
public static class RecordAddress
{
    public const string Page = "/recommend/record";

    /// <param name="result">The query of the result: "?…", or "" where nothing is answered.</param>
    /// <returns>"?…", or "" where nothing is answered or said.</returns>
    public static string Format(string result, RecordFields fields)
    {
        ArgumentNullException.ThrowIfNull(result);
        var said = AddressQuery.Format(RecordQuery.Pairs(fields));
        return result.Length == 0 || said.Length == 0 ? result + said : $"{result}&{said[1..]}";
    }
}
