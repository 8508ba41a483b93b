using FrameworkGuide.Core.Decisions;

namespace FrameworkGuide.Web.Api;

/// <summary>What is chosen, and why.</summary>
/// <param name="Slug">Its name in addresses; null where no option is left and none was chosen.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Because">The reason, as the end of a sentence.</param>
/// <param name="Departure">That the guide ranked another first; null where it did not.</param>
/// <param name="Consequences">What speaks most for it and against it.</param>
internal sealed record RecordChoiceJson(
    string? Slug, string Name, string Because, string? Departure, IReadOnlyList<ConsequenceJson> Consequences)
{
    public static RecordChoiceJson Of(RecordChoice choice) => new(
        choice.Slug, choice.Name, choice.Because, choice.Departure,
        [.. choice.Consequences.Select(c => new ConsequenceJson(RecordTexts.Word(c.Kind), c.Text))]);
}
