using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class LanguageClosenessTests
{
    [Theory]
    // A language of the team itself.
    [InlineData("Java", "Java", 1)]
    [InlineData("Go Java", "Java", 1)]
    [InlineData("Java", "Kotlin Java", 1)]
    // Near to one, one way only: nothing is said of what users of Kotlin know of Java.
    [InlineData("Java", "Kotlin", 0.7)]
    [InlineData("Kotlin", "Java", 0)]
    [InlineData("Scala", "Java", 0.4)]
    // The best of several languages of the team, and of several of the framework.
    [InlineData("Java Scala", "Kotlin", 0.8)]
    [InlineData("Scala Java", "Kotlin", 0.8)]
    [InlineData("Java", "Kotlin Scala", 0.7)]
    [InlineData("Java", "Scala Kotlin", 0.7)]
    // Nearness is not handed on: Java to Kotlin to C# is nothing.
    [InlineData("Java", "C#", 0)]
    [InlineData("Kotlin", "C#", 0.5)]
    // Names are those of the content, letter by letter; a language without an entry is near to itself.
    [InlineData("java", "Java", 0)]
    [InlineData("Cobol", "Java", 0)]
    [InlineData("Cobol", "Cobol", 1)]
    [InlineData("", "Java", 0)]
    public void Closeness_is_1_for_a_language_of_the_team_or_the_best_of_what_is_near(
        string team, string framework, double closeness)
    {
        var catalog = Some.Catalog(
            [],
            languages:
            [
                Some.Language("Java", ("Kotlin", 0.7), ("Scala", 0.6)),
                Some.Language("Scala", ("Java", 0.4), ("Kotlin", 0.8)),
                Some.Language("Kotlin", ("C#", 0.5)),
            ]);
        var summary = Some.Summary("ant") with { Languages = framework.Split(' ') };

        Assert.Equal(
            closeness,
            LanguageCloseness.Of(catalog, team.Split(' ', StringSplitOptions.RemoveEmptyEntries), summary).Closeness);
    }
}
