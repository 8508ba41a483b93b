namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

#pragma warning disable CA5394 // The projects are repeated by their seed.

/// <summary>Projects made up at random: of all kinds, and of those in which claims went wrong before.</summary>
internal static class SomeProjects
{
    private static readonly string[] Importances = ["nice", "important", "must"];
    private static readonly string[] Weights = ["0.3", "1.5", "2", "5", "7.25", "10"];

    public static AskedProject Of(ToldFacts facts, Random random) => random.Next(10) switch
    {
        0 => Tying(facts, random),
        1 => Strict(facts, random),
        2 => new AskedProject
        {
            Needs = facts.Needs.ToDictionary(n => n.Key, _ => "must"),
            Size = Size(random),
            Languages = Team(facts, random, 2),
        },
        3 => Strange(facts, random),
        _ => Usual(facts, random),
    };

    private static AskedProject Usual(ToldFacts facts, Random random)
    {
        var project = new AskedProject
        {
            Size = Size(random),
            Languages = Team(facts, random, 4),
            IsRequired = random.Next(6) == 0,
            Needs = Some(facts, random, 1 + random.Next(8)).ToDictionary(
                n => n, _ => random.Next(5) == 0 ? random.GetItems(Weights, 1)[0] : Importances[random.Next(5) switch
                {
                    0 or 1 => 0,
                    2 or 3 => 1,
                    _ => 2,
                }]),
            SizeWeight = random.Next(8) == 0 ? random.GetItems(Weights, 1)[0] : random.Next(15) == 0 ? "0" : null,
            LanguageWeight = random.Next(8) == 0 ? random.GetItems(Weights, 1)[0] : random.Next(15) == 0 ? "0" : null,
            IsUnknown = random.Next(8) == 0,
        };

        // What is usual is not said in an address.
        return project with { SizeWeight = project.SizeWeight == "2" ? null : project.SizeWeight };
    }

    /// <summary>A few answers of one word: many are level.</summary>
    private static AskedProject Tying(ToldFacts facts, Random random) => random.Next(3) switch
    {
        0 => new AskedProject
        {
            Languages = Team(facts, random, 26) is { Count: > 0 } team
                ? team
                : [facts.Languages[random.Next(facts.Languages.Count)].Name],
            IsUnknown = random.Next(2) == 0,
        },
        1 => new AskedProject
        {
            Needs = Some(facts, random, 1 + random.Next(3)).ToDictionary(n => n, _ => "important"),
            IsUnknown = random.Next(2) == 0,
        },
        _ => new AskedProject
        {
            Size = Size(random) ?? "small",
            Needs = Some(facts, random, random.Next(2)).ToDictionary(n => n, _ => "nice"),
        },
    };

    /// <summary>Conditions that leave little or nothing.</summary>
    private static AskedProject Strict(ToldFacts facts, Random random) => new()
    {
        Size = Size(random),
        Languages = Team(facts, random, 2),
        IsRequired = random.Next(2) == 0,
        Needs = Some(facts, random, 2 + random.Next(5))
            .ToDictionary(n => n, _ => random.Next(4) == 0 ? "nice" : "must"),
    };

    /// <summary>A team whose languages no framework here is written in.</summary>
    private static AskedProject Strange(ToldFacts facts, Random random)
    {
        string[] languages =
        [
            .. facts.Languages.Where(l => !facts.Frameworks.Any(f => f.Languages.Contains(l.Name))).Select(l => l.Name),
        ];
        return Usual(facts, random) with
        {
            Languages = [.. random.GetItems(languages, 2).Distinct()],
            IsRequired = random.Next(4) == 0,
        };
    }

    private static string? Size(Random random) => random.Next(4) switch
    {
        0 => "small",
        1 => "medium",
        2 => "large",
        _ => null,
    };

    private static List<string> Team(ToldFacts facts, Random random, int most) =>
        random.Next(3) == 0
            ? []
            : [.. random.GetItems(facts.Languages.Select(l => l.Name).ToArray(), 1 + random.Next(most)).Distinct()];

    private static IEnumerable<string> Some(ToldFacts facts, Random random, int count) =>
        random.GetItems(facts.Needs.Select(n => n.Key).ToArray(), count).Distinct();
}
