namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Why editing has to wait: the store of accounts and drafts, or its disk, fails. Readers do without it.
/// </summary>
/// <param name="Reason">In words without paths of the server.</param>
internal sealed record EditingWaits(string Reason);
