using System.Text.RegularExpressions;

namespace FrameworkGuide.Web.Accounts.Company;

/// <summary>
/// What a failure of the company's sign-in means, for the page and for the log. Messages of the libraries may quote
/// what was sent, so the log gets names and codes.
/// </summary>
internal static partial class ProviderFailure
{
    /// <summary>Whether the provider could not be asked, or what it says of itself could not be read.</summary>
    public static bool IsAway(Exception failure) => Chain(failure).Any(e =>
        e is HttpRequestException or IOException or OperationCanceledException or TimeoutException
        || e is InvalidOperationException && NameOf(e).StartsWith("IDX208", StringComparison.Ordinal));

    /// <param name="hasState">Whether the answer belongs to a sign-in that began here.</param>
    /// <param name="error">The error that the provider sent the browser back with; null where it sent a code.</param>
    public static CompanyRefusal RefusalOf(Exception failure, bool hasState, string? error)
    {
        if (IsAway(failure) || error is "temporarily_unavailable" or "server_error")
            return CompanyRefusal.Away;
        if (!hasState || failure.Message == "Correlation failed.")
            return CompanyRefusal.Stale;
        return string.IsNullOrEmpty(error) ? CompanyRefusal.Untrusted : CompanyRefusal.Denied;
    }

    /// <summary>For the log: what failed, and where the provider named an error, which.</summary>
    /// <param name="error">The error that the provider sent the browser back with.</param>
    public static string Describe(Exception failure, string? error)
    {
        var cause = Chain(failure).Last();
        if (IsAway(failure))
            return $"the provider cannot be asked: {(cause is HttpRequestException or System.Net.Sockets.SocketException
                ? cause.Message
                : NameOf(cause))}";
        return (error ?? cause.Data["error"] as string) is { } said && ErrorCode().IsMatch(said)
            ? $"the provider answered the error '{said}'"
            : NameOf(cause);
    }

    private static string NameOf(Exception e) =>
        Code().Match(e.Message) is { Success: true } code ? $"{code.Value} {e.GetType().Name}" : e.GetType().Name;

    private static IEnumerable<Exception> Chain(Exception failure)
    {
        for (Exception? e = failure; e is not null; e = e.InnerException)
            yield return e;
    }

    /// <summary>The number of a message of Microsoft.IdentityModel.</summary>
    [GeneratedRegex(@"\AIDX\d{5}")]
    private static partial Regex Code();

    /// <summary>As RFC 6749 has them.</summary>
    [GeneratedRegex(@"\A[a-z_]{1,40}\z")]
    private static partial Regex ErrorCode();
}
