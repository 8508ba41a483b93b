namespace FrameworkGuide.Data;

/// <summary>A store that must not be used as it is; nothing of it is changed.</summary>
/// <param name="reason">Why, and what to do, to be read after the store's name and a colon.</param>
/// <param name="cause">What failed; null where nothing did.</param>
public class RefusedStoreException(string reason, Exception? cause = null) : Exception(reason, cause);
