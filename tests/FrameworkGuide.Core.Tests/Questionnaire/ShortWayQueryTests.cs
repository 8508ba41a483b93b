using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Questionnaire;

public sealed class ShortWayQueryTests
{
    private static readonly CatalogSnapshot Guide = Some.Catalog(
        [Some.Summary("ant", [.. "abcdefg".Select(c => ($"{c}", 3.0))])], languages: [Some.Language("Go")]);

    /// <summary>An address, the step it is at, and its one form.</summary>
    [Theory]
    [InlineData("", "Project", "")]
    [InlineData("step=project", "Project", "")]
    [InlineData("size=small", "Team", "?size=small")]
    [InlineData("step=project&size=small", "Project", "?step=project&size=small")]
    [InlineData("size=small&step=needs", "Needs", "?step=needs&size=small")]
    [InlineData("step=team", "Team", "?step=team")]
    [InlineData("step=questions&asked=size&asked=needs/a&asked=size", "Questions",
        "?step=questions&asked=size&asked=needs%2Fa")]
    [InlineData("step=needs/a&need.a=must&asked=needs/a", "Questions", "?step=needs%2Fa&need.a=must&asked=needs%2Fa")]
    [InlineData("step=&utm=x", "Project", "")]
    public void Every_address_is_at_a_step_and_has_one_form(string address, string step, string form)
    {
        var read = Read(address);

        Assert.Empty(read.Query.Problems);
        Assert.Equal(step, $"{read.Step}");
        Assert.Equal(form, read.Format(Guide));
        var again = Read(Uri.UnescapeDataString(form.TrimStart('?')));
        Assert.True(again.IsCanonical(Pairs(Uri.UnescapeDataString(form.TrimStart('?'))), Guide));
        Assert.Equal(form, again.Format(Guide));
    }

    [Theory]
    [InlineData("step=team&size=small", false)] // the usual step of answers is left out
    [InlineData("size=small&x=1", true)]
    [InlineData("size=small&asked=", false)]
    [InlineData("asked=needs/a&size=small", false)]
    public void What_an_address_says_in_another_way_is_not_canonical(string address, bool isCanonical) =>
        Assert.Equal(isCanonical, Read(address).IsCanonical(Pairs(address), Guide));

    [Theory]
    [InlineData("step=need", "step",
        "'need' is not a step; allowed: project, team, needs and questions; did you mean 'needs'?")]
    [InlineData("step=needs/zzz", "step", "'needs/zzz' is not a step")]
    [InlineData("step=team&step=needs", "step", "this is given more than once; allowed: one step")]
    [InlineData("asked=needs/zzz", "asked", "there is no question 'needs/zzz'; allowed: size, language, and needs/")]
    [InlineData("pick=zzz", "pick", "there is no need 'zzz'; allowed: a, b, c, d, e, f and g")]
    public void What_cannot_be_taken_names_its_field_and_what_is_allowed(string address, string field, string message)
    {
        var problem = Assert.Single(Read(address).Query.Problems);

        Assert.Equal(field, problem.Field);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "Questions")]
    [InlineData(6, "Needs")]
    public void Whoever_picks_too_many_needs_stays_with_all_of_them(int picked, string step)
    {
        var read = Read($"step=questions&pick=&{string.Join('&', "abcdefg".Take(picked).Select(c => $"pick={c}"))}");

        Assert.Equal(step, $"{read.Step}");
        Assert.Equal(picked, read.Answers.Needs.Count);

        // The address without the boxes goes on with all of them.
        var on = (read with { Step = ShortWayStep.Questions }).Format(Guide);
        Assert.Equal(ShortWayStep.Questions, Read(on.TrimStart('?')).Step);
    }

    private static ShortWayQuery Read(string address) => ShortWayQuery.Read([.. Pairs(address)], Guide);

    private static IEnumerable<(string Key, string Value)> Pairs(string address) => Asked.Pairs(address);
}
