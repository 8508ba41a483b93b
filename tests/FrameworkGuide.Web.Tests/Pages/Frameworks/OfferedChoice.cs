
namespace FrameworkGuide.Web.Tests.Pages.Frameworks;

/// <summary>A choice that the list offers: what its form would send, and how many it says are left then.</summary>
internal sealed record OfferedChoice(string Key, string Word, int Count, bool IsChosen);
