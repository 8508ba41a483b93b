namespace FrameworkGuide.Content.Reading;

/// <summary>
/// A document that is never written, whoever may write there. The message is a sentence for editors
/// without its full stop.
/// </summary>
public sealed class NotWritableException(string message) : IOException(message);
