using System.Net.Mail;

namespace FrameworkGuide.Web.Accounts;

/// <summary>Which texts can name an account.</summary>
internal static class EmailAddress
{
    public static bool Is(string text) =>
        text.Length <= EditorIdentity.LongestAddress && MailAddress.TryCreate(text, out var address)
        && address.Address == text && !text.Any(char.IsControl);
}
