namespace FrameworkGuide.Web.Editing;

/// <summary>The addresses of editors.</summary>
internal static class EditAddresses
{
    public const string Root = "/edit";
    public const string SignIn = Root + "/sign-in";
    public const string SetPassword = Root + "/set-password";

    public static bool IsEdit(PathString path) => path.StartsWithSegments(Root);
}
