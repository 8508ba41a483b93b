namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>Something that is said, with where it comes from and when it was so.</summary>
/// <param name="About">What it is about: size, language, needs/ and the need's key, or the name of a fact.</param>
/// <param name="Claim">What is said.</param>
/// <param name="Rating">0 to 5, or for language how close the languages are, 0 to 1.</param>
/// <param name="Points">What it adds to the score of 100.</param>
/// <param name="Known">false where the guide does not know; left out where it does.</param>
/// <param name="Source">Addresses of the evidence; of what the guide itself says or computes, its own page.</param>
/// <param name="AsOf">When it was so or last checked: a year, a month or a day; "not stated" where nobody says.</param>
/// <param name="SecondHand">true where the evidence only quotes another source.</param>
/// <param name="Computed">true where the guide computed it from ratings and answers.</param>
internal sealed record ClaimJson(
    string? About, string Claim, double? Rating, double? Points, bool? Known, IReadOnlyList<string> Source, string AsOf,
    bool? SecondHand, bool? Computed);
