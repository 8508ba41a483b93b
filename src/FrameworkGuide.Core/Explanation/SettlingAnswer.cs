using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>An answer of one member that would settle or change a group's choice.</summary>
/// <param name="Members">The names of those who gave these answers.</param>
/// <param name="Subject">What it is about: "the project".</param>
/// <param name="Changed">What it would have to be: "were large".</param>
/// <param name="Then">What would come of it: "all would agree on Django".</param>
/// <param name="Address">The group with that answer.</param>
public sealed record SettlingAnswer(
    IReadOnlyList<string> Members, string Subject, string Changed, string Then, string Address, GroupChange Change)
{
    /// <summary>Whose answer: "Ana", or "Ana or Ben" where they gave the same answers.</summary>
    public string Who => English.List(Members, "or");
}
