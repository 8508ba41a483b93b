namespace FrameworkGuide.Core.Decisions;

/// <summary>What people say of their decision: each in one line, null where they do not say it.</summary>
public sealed record RecordFields
{
    public string? Title { get; init; }

    public RecordStatus Status { get; init; }

    /// <summary>The number of the record among others, 1 to 9999.</summary>
    public int? Number { get; init; }

    public string? DecisionMakers { get; init; }

    public string? Consulted { get; init; }

    public string? Informed { get; init; }

    /// <summary>The slug of the framework they choose; null for the one that comes first.</summary>
    public string? Chosen { get; init; }

    /// <summary>Why they choose it.</summary>
    public string? Because { get; init; }
}
