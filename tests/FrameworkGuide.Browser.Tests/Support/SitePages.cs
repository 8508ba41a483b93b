using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>
/// The addresses of every page, taken from the content folders: a new profile or guide is tested by being there.
/// </summary>
public static class SitePages
{
    /// <summary>Stands before the addresses of the guide made from the specimen.</summary>
    public const string SpecimenPrefix = "specimen:";

    public const string Missing = "/frameworks/no-such-framework";

    /// <summary>A result's address with an answer of each kind that cannot be taken, beside some that can.</summary>
    public const string BadAnswers = "/recommend/result?size=tiny&language=Python&need.rest-api=important"
        + "&need.realtime=12&need.no-such-need=must&weight.size=abc";

    public const string BadComparison = "/compare?f=django&f=no-such-framework";

    /// <summary>A result with a close verdict.</summary>
    public const string Close = "/recommend/result?size=small&language=JavaScript&language=Python"
        + "&need.time-to-market=nice&need.rest-api=important";

    /// <summary>A result with some frameworks ruled out, and a ranking of several.</summary>
    public const string SomeRuledOut =
        "/recommend/result?size=medium&need.rest-api=important&need.admin-back-office=must";

    /// <summary>Three people, one of whom rules something out, and one who leaves open what matters most.</summary>
    public const string Group = "/recommend/together?a=size%3Dmedium%26language%3DPython%26need.rest-api%3Dimportant"
        + "&a=size%3Dlarge%26language%3DJava%26need.long-term-support%3Dmust"
        + "&a=language%3DPHP%26need.time-to-market%3Dimportant%26weighting%3Dunknown&n=Ana&n=Ben";

    /// <summary>A group in which one person answers nothing and another what cannot be taken.</summary>
    public const string BadGroup = "/recommend/together?a=size%3Dmedium&a=&a=size%3Dtiny&n=Ana&n=Ben&n=Cleo";

    /// <summary>What that group decides.</summary>
    public static readonly string GroupRecord = Group.Replace("together?", "together/record?", StringComparison.Ordinal)
        + "&status=accepted&number=7";

    /// <summary>A kept result of a content that is not here.</summary>
    public const string NotKept = SomeRuledOut + "&content=0000000000000000&date=2026-11-01";

    /// <summary>The record of a decision for another than the first, with everything that people can say.</summary>
    public const string Record = "/recommend/record?size=medium&language=Python&need.rest-api=important"
        + "&need.admin-back-office=must&title=Our%20framework&status=accepted&number=42"
        + "&decision-makers=Ann%20Lee,%20Bob"
        + "&consulted=Operations&informed=The%20board&chosen=laravel&because=We%20have%20run%20it%20for%20years.";

    public const string BadRecord = "/recommend/record?size=medium&need.rest-api=important&status=done&chosen=laravel";

    private const string AboutSlug = "about";

    private const string Questionnaire = "/recommend/all";

    /// <summary>
    /// Its four steps, the third with more picked than help, the last with a question and without one.
    /// </summary>
    private static readonly string[] ShortWay =
    [
        "/recommend",
        "/recommend?step=team",
        "/recommend?step=needs&size=small&need.rest-api=must&need.realtime=important&need.background-work=important"
            + "&need.hiring-pool=important&need.learning-curve=important&need.time-to-market=important",
        "/recommend?step=questions&size=small&language=Python&need.rest-api=important",
        "/recommend?step=needs/rest-api&size=small&asked=needs/rest-api",
        "/recommend?step=questions&size=large&language=Python&language=Java&need.long-term-support=important"
            + "&asked=needs/rest-api&asked=needs/realtime&asked=needs/hiring-pool&asked=needs/raw-throughput"
            + "&asked=needs/time-to-market",
    ];

    private static readonly string[] Fixed =
    [
        "/", "/frameworks", "/compare", Questionnaire, .. ShortWay, "/recommend/together", "/search?q=jobs", "/guides",
        "/methodology", "/about", "/about/style", "/api",
    ];

    /// <summary>A result as it can be kept of the shipped content today.</summary>
    private static readonly string Kept = KeptToday();

    private static readonly string[] Prefilled = ["/recommend/all?size=large&language=Rust&language=TypeScript"
        + "&policy=require&need.rest-api=must&need.realtime=2.5&weight.language=4&weighting=unknown"];

    /// <summary>
    /// Results that differ from the two that stand for all in what they say, but not in how they are made.
    /// </summary>
    private static readonly string[] FurtherResults =
    [
        "/recommend/result?size=large", // clear
        "/recommend/result?need.realtime=important", // leaning
        "/recommend/result?size=large&language=PHP&policy=require", // one is left
        "/recommend/result?language=Rust&policy=require", // all are ruled out
        "/recommend/result?size=small&need.rest-api=important&weighting=unknown",
    ];

    /// <summary>Lists with filters that leave some and none.</summary>
    private static readonly string[] Lists =
    [
        "/frameworks?q=api&language=Python&language=Ruby&capability=orm:built-in&sort=need.rest-api",
        "/frameworks?language=Ruby&language=PHP&size=large&q=zzzz",
    ];

    private const string BadFilters = "/frameworks?language=Pyhton&size=tiny&page=9";

    private const string SixCompared = "/compare?f=django&f=rails&f=laravel&f=flask&f=express&f=spring-boot";

    private static readonly string[] Comparisons = ["/compare?f=django&f=rails", SixCompared];

    private static readonly string[] OfSpecimen =
    [
        "/compare?f=gaps&f=bare",
        "/recommend/result?size=small&need.rest-api=important&need.realtime=2.5",
        "/recommend/result?need.rest-api=must&need.realtime=nice",
    ];

    public static TheoryData<string> Profiles => [.. AddressesIn(Checkout.Content, "frameworks")];

    /// <summary>Pages that exist, of the shipped content.</summary>
    public static TheoryData<string> Existing => [.. Shipped];

    /// <summary>
    /// Pages of both guides, the error pages with them: one of each kind, or with
    /// <see cref="TestRun.TriesAll"/> all there are.
    /// </summary>
    public static TheoryData<string> All => [.. Shipped, Missing, NotKept, BadAnswers, BadComparison, BadFilters,
        BadGroup, BadRecord,
        .. Specimen.Select(a => SpecimenPrefix + a)];

    private static IEnumerable<string> Shipped =>
    [
        .. Fixed, .. OfEachMake("frameworks"), .. OfEachMake("guides"), .. Prefilled, Close, SomeRuledOut, Kept, Group,
        "/recommend/together/answer?a=size%3Dmedium&n=Ana", Record, GroupRecord,
        .. TestRun.TriesAll ? FurtherResults : [], .. Lists, .. Comparisons,
    ];

    /// <summary>
    /// What has no files of its own is made as in the shipped guide; the list alone shows what the
    /// profiles have none of.
    /// </summary>
    private static IEnumerable<string> Specimen =>
        [
            .. TestRun.TriesAll ? Fixed : ["/frameworks"],
            .. AddressesIn(Checkout.Specimen, "frameworks"),
            .. AddressesIn(Checkout.Specimen, "guides"),
            .. OfSpecimen,
        ];

    /// <summary>
    /// Whether Tab is pressed on phones too. Profiles are long and of one make: the specimen is tried for all. So are
    /// comparisons: in an ordinary run, that of two is.
    /// </summary>
    public static bool IsTabbedOnPhones(string address) =>
        !address.StartsWith("/frameworks/", StringComparison.Ordinal) && (TestRun.TriesAll || address != SixCompared);

    /// <summary>The status a page answers with.</summary>
    public static int StatusOf(string address) => address switch
    {
        Missing or NotKept => 404,
        BadAnswers or BadComparison or BadFilters or BadGroup or BadRecord => 400,
        _ => 200,
    };

    /// <summary>The version of the content as its readers are told to compute it, and the UTC day.</summary>
    private static string KeptToday()
    {
        string[] folders = ["", "frameworks", "guides", "needs", "projects"];
        var files = folders.SelectMany(f => Directory.GetFiles(Path.Combine(Checkout.Content, f)))
            .Select(f => (Path: Path.GetRelativePath(Checkout.Content, f).Replace('\\', '/'), File: f))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => $"{f.Path}\n{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f.File)))}\n");
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files))))[..16];
        return SomeRuledOut + string.Create(
            CultureInfo.InvariantCulture,
            $"&content={version}&date={TimeProvider.System.GetUtcNow():yyyy-MM-dd}");
    }

    /// <summary>
    /// The longest file stands for all of one make: profiles, guides about a pair of frameworks, other guides.
    /// </summary>
    private static IEnumerable<string> OfEachMake(string folder) => TestRun.TriesAll
        ? AddressesIn(Checkout.Content, folder)
        :
        [
            .. FilesIn(Checkout.Content, folder)
                .GroupBy(f => File.ReadAllText(f).Contains("\npair:", StringComparison.Ordinal))
                .Select(make => AddressOf(folder, make.MaxBy(f => new FileInfo(f).Length)!)),
        ];

    private static IEnumerable<string> AddressesIn(string content, string folder) =>
        FilesIn(content, folder).Select(f => AddressOf(folder, f));

    private static IEnumerable<string> FilesIn(string content, string folder) =>
        Directory.GetFiles(Path.Combine(content, folder), "*.md").Order(StringComparer.Ordinal)
            .Where(f => Path.GetFileNameWithoutExtension(f) != AboutSlug);

    private static string AddressOf(string folder, string file) =>
        $"/{folder}/{Path.GetFileNameWithoutExtension(file)}";
}
