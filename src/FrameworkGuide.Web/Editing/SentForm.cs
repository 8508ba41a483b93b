namespace FrameworkGuide.Web.Editing;

/// <summary>
/// A form as it was sent from this site by somebody who is, or was, signed in; strangers' forms are not kept.
/// </summary>
/// <param name="Action">Where it was sent.</param>
internal sealed record SentForm(string Action, IFormCollection Fields);
