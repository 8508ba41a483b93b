namespace FrameworkGuide.Web.Import;

/// <summary>Says why a document cannot be edited in the browser.</summary>
internal sealed class UneditableException(string message) : Exception(message);
