namespace FrameworkGuide.Core.Questionnaire;

/// <summary>A page of the short way to a result.</summary>
public enum ShortWayStep
{
    /// <summary>What is being built: a sample project to start from, or none.</summary>
    Project,

    /// <summary>The team, and the size of the project.</summary>
    Team,

    /// <summary>The needs that would hurt most if they were missing.</summary>
    Needs,

    /// <summary>Questions that could still change the first place, one at a time.</summary>
    Questions,
}
