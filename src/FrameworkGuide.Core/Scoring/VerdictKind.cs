namespace FrameworkGuide.Core.Scoring;

/// <summary>How sure a recommendation is.</summary>
public enum VerdictKind
{
    /// <summary>Nothing is answered, or every framework is ruled out.</summary>
    None,

    /// <summary>The top score is first in too few draws, or another framework is first in more.</summary>
    Close,

    /// <summary>
    /// The top score is first in most draws, or in nearly all of them while the answers are too few or the languages
    /// too far to call it clear.
    /// </summary>
    Leaning,

    /// <summary>The top score is first in nearly all draws, or nothing else meets the conditions.</summary>
    Clear,
}
