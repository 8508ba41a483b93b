using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>
/// Several people's answers in an address: <c>a</c> (the query of one result, repeated), <c>n</c> (their names in the
/// same order, "" for none), <c>only</c> (the frameworks that alone are ranked, repeated). A form may add one person by
/// the keys of answers themselves, and others by <c>people</c> (see <see cref="PeopleLines"/>); the one address form
/// has neither.
/// </summary>
/// <param name="People">All that are named or have answers, whether these can be taken or not.</param>
/// <param name="Only">The shortlist, in the order of the catalog; empty for all frameworks.</param>
/// <param name="Problems">What cannot be taken.</param>
/// <param name="IsCanonical">Whether the address says it in the one form it has.</param>
public sealed record GroupQuery(
    IReadOnlyList<GivenPerson> People, IReadOnlyList<string> Only, IReadOnlyList<GroupProblem> Problems,
    bool IsCanonical)
{
    public const string Answers = "a";
    public const string Name = "n";
    public const string Lines = "people";

    /// <summary>The page of a group.</summary>
    public const string Page = "/recommend/together";

    /// <summary>The questionnaire that adds a person to a group.</summary>
    public const string AnswerPage = Page + "/answer";

    /// <summary>Fewer choose alone.</summary>
    public const int Fewest = 2;

    /// <summary>More do not fit on a page.</summary>
    public const int Most = 12;

    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 80;

    /// <summary>The longest query, in characters: twelve people who answer everything need fewer.</summary>
    public const int LongestQuery = 16_000;

    /// <summary>What is read of an address, beside the keys of answers.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Answers, Name, Lines];

    /// <summary>Those whose answers can be taken.</summary>
    public IReadOnlyList<GroupMember> Members { get; } =
        [.. People.Where(p => p.IsUsable).Select(p => new GroupMember(p.Name, p.Query.Answers with { Only = Only }))];

    /// <param name="pairs">The decoded keys and values of an address, in its order.</param>
    public static GroupQuery Read(IEnumerable<(string Key, string Value)> pairs, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(catalog);
        return new GroupQueryReader(catalog).Read([.. pairs]);
    }

    /// <summary>The one address form of a group: "?…", or "" for nobody.</summary>
    /// <param name="members">With the same shortlist; names that are the default are left out.</param>
    public static string Format(IReadOnlyList<GroupMember> members, CatalogSnapshot catalog) =>
        AddressQuery.Format(Pairs(members, catalog));

    /// <summary>The page that shows what a group comes to.</summary>
    public static string AddressOf(IReadOnlyList<GroupMember> members, CatalogSnapshot catalog) =>
        Page + Format(members, catalog);

    /// <summary>The keys and values of the one address form.</summary>
    public static IEnumerable<(string Key, string Value)> Pairs(
        IReadOnlyList<GroupMember> members, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (var member in members)
            yield return (Answers, AnswersQuery.Format(member.Answers with { Only = [] }, catalog).TrimStart('?'));
        var named = members.Count;
        while (named > 0 && members[named - 1].Name == DefaultName(named - 1))
            named--;
        for (var i = 0; i < named; i++)
            yield return (Name, members[i].Name == DefaultName(i) ? "" : members[i].Name);
        foreach (var slug in members.Count == 0 ? [] : members[0].Answers.Only)
            yield return (AnswersQuery.Only, slug);
    }

    /// <summary>
    /// The keys and values of a form that adds people: everybody has a name, so that further ones belong to those who
    /// are added.
    /// </summary>
    public static IEnumerable<(string Key, string Value)> PairsForMore(
        IReadOnlyList<GroupMember> members, CatalogSnapshot catalog)
    {
        List<(string Key, string Value)> pairs = [.. Pairs(members, catalog)];
        var unnamed = members.Count - pairs.Count(p => p.Key == Name);
        return [.. pairs, .. Enumerable.Repeat((Name, ""), unnamed)];
    }

    /// <summary>"Person 1".</summary>
    /// <param name="place">From 0.</param>
    public static string DefaultName(int place) => $"Person {English.Digits(place + 1)}";
}
