namespace FrameworkGuide.Core.Decisions;

/// <summary>What kind of thing changed since a decision.</summary>
public enum DecisionChangeKind
{
    /// <summary>How good a framework is on an answered criterion, or how close its language is.</summary>
    Rating,

    /// <summary>The rating stayed, its reason did not.</summary>
    Reason,

    /// <summary>The rating and its reason stayed, the evidence did not.</summary>
    Sources,

    /// <summary>The support of a release line began, ended or has another end.</summary>
    Support,

    /// <summary>A framework came, went or has another name.</summary>
    Framework,

    /// <summary>A need came or went.</summary>
    Need,

    /// <summary>A weight or a threshold of the site.</summary>
    Setting,
}
