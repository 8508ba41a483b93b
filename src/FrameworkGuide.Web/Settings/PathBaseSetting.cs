using System.Text.RegularExpressions;

namespace FrameworkGuide.Web.Settings;

/// <summary>A path of a host below which a site can stand: "/guide" or "/tools/guide".</summary>
internal static partial class PathBaseSetting
{
    public const string Expected =
        "expected a path such as /guide, with a slash before each name and none at the end, and names of letters, "
        + "digits, '-', '.', '_' and '~'";

    private const int MostCharacters = 200;

    /// <param name="fail">Takes the name of a setting and what is wrong with it.</param>
    /// <returns>"" where the site stands at the root of its host.</returns>
    public static string Read(IConfigurationSection section, Action<string, string> fail)
    {
        const string name = nameof(GuideSettings.PathBase);
        if (section[name] is not { Length: > 0 } text)
            return "";
        if (IsPath(text))
            return text;
        fail(name, $"is '{text}'; {Expected}");
        return "";
    }

    /// <summary>
    /// Only characters that are the same in an address, a header and a cookie, whether encoded or not.
    /// </summary>
    public static bool IsPath(string text) => text.Length <= MostCharacters && Path().IsMatch(text);

    [GeneratedRegex(@"\A(/(?!\.{1,2}(/|\z))[A-Za-z0-9._~-]+)+\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Path();
}
