using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Accounts;

internal static class SecondFactorSteps
{
    /// <summary>Sets the second factor up as an editor with an app does.</summary>
    public static async Task<(string Key, IReadOnlyList<string> Codes)> TurnOnSecondFactorAsync(this TestGuide guide, EditorClient editor)
    {
        const string form = "#second-factor-form";
        var shown = await editor.SendAsync(await editor.GetAsync("/edit/account/second-factor"), form, ("currentPassword", EditorClient.Password));
        var key = shown.Said("#key").Replace(" ", "", StringComparison.Ordinal);
        var done = await editor.SendAsync(shown, form, ("code", AppCodes.CodeAt(key, guide.Clock.GetUtcNow())));
        var codes = done.AllSaid("#codes li");
        Assert.Equal(8, codes.Count);
        return (key, codes);
    }

    /// <summary>So much later that an app shows another code.</summary>
    public static void Later(this TestGuide guide) => guide.Clock.Set(guide.Clock.GetUtcNow().AddSeconds(90));
}
