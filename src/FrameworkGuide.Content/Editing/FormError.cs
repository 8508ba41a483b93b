namespace FrameworkGuide.Content.Editing;

/// <summary>What a check of a document says to whoever filled in a form.</summary>
/// <param name="Field">
/// The key of the field, below the key that the form changes; null where it belongs to none.
/// </param>
/// <param name="Message">With the names of fields in place of keys.</param>
public sealed record FormError(string? Field, string Message);
