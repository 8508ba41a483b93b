namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// How often one address may send something to the pages of editors in a minute without being signed
/// in, whatever the setting is.
/// </summary>
internal sealed class StrangerLimit() : RequestLimit(MostForms)
{
    private const int MostForms = 120;
}
