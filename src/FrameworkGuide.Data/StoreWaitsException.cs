namespace FrameworkGuide.Data;

/// <summary>A store that failed a moment ago is not tried again yet.</summary>
/// <param name="failure">What failed.</param>
public sealed class StoreWaitsException(Exception failure) : Exception("The store failed a moment ago.", failure);
