using System.Text.RegularExpressions;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests;

/// <summary>
/// Which rooms of the house may know which others: a room is a folder, and its namespace is in the
/// using lines of who knows it.
/// </summary>
public sealed partial class HouseTests
{
    /// <summary>The rooms of Core, the ground floor first: each knows those before it alone.</summary>
    private static readonly string[][] Core =
        [["Wording"], ["Catalog", "Accounts"], ["Questionnaire"], ["Scoring"], ["Selection", "Explanation"],
            ["Comparison", "History"], ["Decisions"]];

    /// <summary>The rooms of Web likewise. The root composes them, and none knows the root.</summary>
    private static readonly string[][] Web =
    [
        ["Settings"], ["Import", "History"], ["Exchange", "Requests"], ["Search"], ["Api"], ["Assistants"], ["Hosting"],
        ["Caching"],
        ["Accounts"], ["Editing"], ["Sharing"], ["Pages"], ["Commands"],
    ];

    public static TheoryData<string, string> Rooms
    {
        get
        {
            var rooms = new TheoryData<string, string>();
            foreach (var room in Core.SelectMany(f => f))
                rooms.Add("Core", room);
            foreach (var room in Web.SelectMany(f => f))
                rooms.Add("Web", room);
            return rooms;
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_those_below_it(string project, string room)
    {
        var floors = project == "Core" ? Core : Web;
        var below = floors.TakeWhile(f => !f.Contains(room)).SelectMany(f => f).Append(room).ToHashSet();
        var files = Directory.GetFiles(Folder(project, room), "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.Empty(
            from file in files
            from use in Uses().Matches(File.ReadAllText(file))
            where use.Groups["project"].Value == project && !below.Contains(use.Groups["room"].Value)
            select $"{Path.GetFileName(file)} uses {use.Groups["room"].Value}");
    }

    [Theory]
    [InlineData("Core")]
    [InlineData("Web")]
    public void Every_folder_is_a_room(string project)
    {
        var folders = Directory.GetDirectories(Path.Combine(Checkout.Root, "src", $"FrameworkGuide.{project}"))
            .Select(Path.GetFileName)
            .Except(["bin", "obj", "wwwroot", "Properties"]);

        Assert.Equal((project == "Core" ? Core : Web).SelectMany(f => f).Order(), folders.OfType<string>().Order());
    }

    /// <summary>
    /// Types of the root are seen from below without a using line: they are looked for by their names.
    /// </summary>
    [Fact]
    public void No_room_of_web_knows_the_root()
    {
        var root = Path.Combine(Checkout.Root, "src", "FrameworkGuide.Web");
        var types = Directory.GetFiles(root, "*.cs").Select(f => Path.GetFileName(f).Split('.')[0])
            .Where(n => n != "Program").ToList();

        Assert.Contains("GuideApplication", types);
        Assert.Empty(
            from room in Web.SelectMany(f => f)
            from file in Directory.GetFiles(Folder("Web", room), "*.cs*", SearchOption.AllDirectories)
            let text = Comments().Replace(File.ReadAllText(file), "")
            from type in types
            where Regex.IsMatch(text, $@"\b{type}\b")
            select $"{Path.GetFileName(file)} uses {type}");
    }

    /// <summary>A page that asked a store itself could show what is published where a draft is meant.</summary>
    [Fact]
    public void No_page_and_no_endpoint_takes_a_store() =>
        Assert.Empty(
            from room in (string[])["Pages", "Api", "Sharing"]
            from file in Directory.GetFiles(Folder("Web", room), "*.cs*", SearchOption.AllDirectories)
            where Stores().IsMatch(Comments().Replace(File.ReadAllText(file), ""))
            select Path.GetFileName(file));

    private static string Folder(string project, string room) =>
        Path.Combine(Checkout.Root, "src", $"FrameworkGuide.{project}", room);

    [GeneratedRegex(@"^@?using FrameworkGuide\.(?<project>\w+)\.(?<room>\w+)", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex("//.*")]
    private static partial Regex Comments();

    [GeneratedRegex(@"\b(Catalog|People|Draft|Editor|Session)Store\b")]
    private static partial Regex Stores();
}
