namespace FrameworkGuide.Core.Questionnaire;

/// <summary>A field for a weight.</summary>
/// <param name="Field">Its name in the address.</param>
/// <param name="Text">What is in it: a weight, or what was given in place of one.</param>
/// <param name="Problem">What is wrong with it; null where nothing is.</param>
public sealed record WeightField(string Field, string Label, string Text, string? Problem)
{
    /// <summary>Its id on the page.</summary>
    public string Id => "w-" + Field.Replace('.', '-');

    /// <summary>The id of what is said beside it; null where nothing is.</summary>
    public string? ProblemId => Problem is null ? null : Id + "-problem";
}
