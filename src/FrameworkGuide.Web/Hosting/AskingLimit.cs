using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Hosting;

/// <summary>How often one address may ask in a minute for what costs work.</summary>
internal sealed class AskingLimit(GuideSettings settings) : RequestLimit(settings.RateLimit);
