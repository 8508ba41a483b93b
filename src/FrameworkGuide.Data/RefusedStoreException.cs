namespace FrameworkGuide.Data;

/// <summary>A store that must not be used as it is; nothing of it is changed.</summary>
/// <param name="reason">Why, and what to do, to be read after the store's name and a colon.</param>
public class RefusedStoreException(string reason) : Exception(reason);
