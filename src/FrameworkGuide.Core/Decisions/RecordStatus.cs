namespace FrameworkGuide.Core.Decisions;

/// <summary>How far a decision is, in the words of MADR.</summary>
public enum RecordStatus
{
    Proposed,
    Accepted,
    Rejected,
    Deprecated,
    Superseded,
}
