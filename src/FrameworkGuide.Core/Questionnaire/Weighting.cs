namespace FrameworkGuide.Core.Questionnaire;

/// <summary>How the weights of the answers are taken.</summary>
public enum Weighting
{
    /// <summary>As the chooser gave them.</summary>
    Stated,

    /// <summary>The chooser cannot say what matters most: every set of weights is as likely as any other.</summary>
    Unknown,
}
