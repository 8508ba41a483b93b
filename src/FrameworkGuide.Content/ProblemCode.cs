using System.Reflection;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content;

/// <summary>A kind of problem. docs/content-format.md lists them all; a test keeps it complete.</summary>
/// <param name="Id">FG and three digits; never given to another kind later.</param>
/// <param name="InSchema">Whether the JSON schema finds it too.</param>
public sealed record ProblemCode(string Id, ProblemSeverity Severity, bool InSchema, string Title)
{
    // The file as a whole
    public static readonly ProblemCode Unreadable = Error("FG001", "file cannot be read");
    public static readonly ProblemCode FileTooLarge = Error("FG002", "file too large");
    public static readonly ProblemCode FileEmpty = Error("FG003", "file empty");
    public static readonly ProblemCode Encoding = Error("FG004", "not UTF-8, or a control character");
    public static readonly ProblemCode FrontMatter = Error("FG005", "front matter missing or not closed");
    public static readonly ProblemCode YamlSyntax = Error("FG006", "invalid YAML");
    public static readonly ProblemCode YamlNotAllowed = Error(
        "FG007", "YAML that is not allowed: alias, anchor, tag, second document, deep nesting, control character");
    public static readonly ProblemCode FileName = Error("FG008", "file name is not a slug");

    // The shape of the front matter: what the JSON schema says too
    public static readonly ProblemCode UnknownKey = Shape("FG010", "unknown key");
    public static readonly ProblemCode WrongType = Shape("FG011", "wrong type");
    public static readonly ProblemCode MissingKey = Shape("FG012", "required key missing");
    public static readonly ProblemCode OutOfRange = Shape("FG013", "number or count out of range");
    public static readonly ProblemCode Pattern = Shape("FG014", "text of the wrong form or length");
    public static readonly ProblemCode NotAllowedValue = Shape("FG015", "value is not one of those allowed");
    public static readonly ProblemCode UnknownNeed = Shape("FG016", "unknown need");
    public static readonly ProblemCode UnknownCapability = Shape("FG017", "unknown capability");
    public static readonly ProblemCode UnknownMetric = Shape("FG018", "unknown metric");
    public static readonly ProblemCode UnknownLanguage = Shape("FG019", "unknown language");
    public static readonly ProblemCode UnknownFramework = Shape("FG020", "unknown framework");
    public static readonly ProblemCode MissingEvidence = Shape("FG021", "rating without a reason or a source");

    // What a schema cannot say
    public static readonly ProblemCode DuplicateKey = Error("FG030", "key given twice");
    public static readonly ProblemCode DuplicateEntry = Error("FG031", "entry given twice");
    public static readonly ProblemCode NoSuchDay = Error("FG032", "date that does not exist");
    public static readonly ProblemCode DateOrder = Error("FG033", "dates in the wrong order, or in the future");
    public static readonly ProblemCode RangeOrder = Error("FG034", "lower end above the upper end");
    public static readonly ProblemCode BadAddress = Error("FG035", "not a web address");
    public static readonly ProblemCode BadLink = Error("FG040", "link of a kind that is not allowed");
    public static readonly ProblemCode BrokenLink = Error("FG041", "link to a page the site does not have");
    public static readonly ProblemCode ForeignPicture = Error("FG042", "picture that is not in assets");
    public static readonly ProblemCode MarkdownTooDeep = Error("FG043", "Markdown nested too deep");

    // Files and folders that are not read
    public static readonly ProblemCode LeadsOut = Error("FG065", "link that leads out of the folder");
    public static readonly ProblemCode NotRegular = Error("FG066", "not a regular file");
    public static readonly ProblemCode UnreadableFolder = Error("FG067", "folder cannot be read");
    public static readonly ProblemCode LinkCircle = Warning("FG068", "links in a circle");
    public static readonly ProblemCode MarkdownTooCostly = Error("FG069", "Markdown that takes too long to read");

    // Told, and let through
    public static readonly ProblemCode NotRated = Warning("FG050", "size or need not rated");
    public static readonly ProblemCode ReviewOverdue = Warning("FG051", "page not reviewed for a long time");
    public static readonly ProblemCode MissingHeading = Warning("FG052", "recommended heading missing");
    public static readonly ProblemCode MissingSource = Warning("FG053", "fact without a source or a date");
    public static readonly ProblemCode UnexpectedFile = Warning("FG054", "file that is not read");
    public static readonly ProblemCode RawHtml = Warning("FG055", "raw HTML is shown as text");
    public static readonly ProblemCode TopHeading = Warning("FG056", "heading of the first level in a body");
    public static readonly ProblemCode UnexpectedFirst = Warning(
        "FG057", "expected framework of a sample project no longer comes first");
    public static readonly ProblemCode EqualName = Warning("FG058", "name used by another");

    // What a text says, or hides
    public static readonly ProblemCode Placeholder = Error("FG060", "placeholder left");
    public static readonly ProblemCode EmptySection = Warning("FG061", "recommended section empty");
    public static readonly ProblemCode TypographicQuotes = Warning("FG062", "typographic quotes around a value");
    public static readonly ProblemCode HiddenCharacter = Warning("FG063", "invisible character in a text");
    public static readonly ProblemCode ShownAsSigns = Warning("FG070", "Markdown of other programs is shown as plain "
        + "text");
    public static readonly ProblemCode MissingAnchor = Warning("FG071", "link to a heading the page does not have");
    public static readonly ProblemCode MergeConflict = Error("FG072", "unresolved merge conflict");
    public static readonly ProblemCode LatestBeforeRelease = Warning(
        "FG073", "newest version older than its release line");
    public static readonly ProblemCode UnlikeHeader = Warning("FG074", "row of a table that does not fit its header");
    public static readonly ProblemCode TurnedText = Error("FG064", "text with a character that changes its direction");

    /// <summary>Every code, by number.</summary>
    public static IReadOnlyList<ProblemCode> All { get; } =
    [
        .. typeof(ProblemCode).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.FieldType == typeof(ProblemCode))
            .Select(f => (ProblemCode)f.GetValue(null)!)
            .OrderBy(c => c.Id, StringComparer.Ordinal),
    ];

    private static ProblemCode Error(string id, string title) => new(id, ProblemSeverity.Error, false, title);

    private static ProblemCode Shape(string id, string title) => new(id, ProblemSeverity.Error, true, title);

    private static ProblemCode Warning(string id, string title) => new(id, ProblemSeverity.Warning, false, title);
}
