namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>A framework that does not meet every condition.</summary>
/// <param name="Slug">Its name in arguments and addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Score">0 to 100: what it would score.</param>
/// <param name="IfRelaxed">What it would come to without the conditions it misses.</param>
/// <param name="Misses">Those conditions.</param>
internal sealed record RuledOutRowJson(
    string Slug, string Name, double Score, ClaimJson? IfRelaxed, IReadOnlyList<ClaimJson> Misses);
