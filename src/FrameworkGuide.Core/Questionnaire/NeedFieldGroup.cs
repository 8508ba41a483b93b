namespace FrameworkGuide.Core.Questionnaire;

/// <summary>Questions about needs under one heading.</summary>
/// <param name="Title">Empty where the content gives none.</param>
public sealed record NeedFieldGroup(string Title, IReadOnlyList<NeedField> Fields);
