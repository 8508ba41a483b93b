namespace FrameworkGuide.Web.Accounts;

/// <summary>
/// Writes one line of the log for each thing that happens to accounts: what, to which account, from which address.
/// Never a password, a code, or a link.
/// </summary>
internal sealed partial class AccountAudit(ILoggerFactory loggers, IHttpContextAccessor? http = null)
{
    public const string Category = "FrameworkGuide.Accounts";

    private const string CommandLine = "command line";
    private const string Nobody = "nobody";

    /// <summary>As long as an address can be; what strangers type may be longer.</summary>
    private const int LongestAccount = 256;

    private readonly ILogger _logger = loggers.CreateLogger(Category);

    /// <param name="account">The address of the account, as known or as typed; null where there is none.</param>
    public void Note(AccountEvent what, string? account)
    {
        var context = http?.HttpContext;
        var client = context is null ? CommandLine : context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        var name = account is null or "" ? Nobody : account[..Math.Min(account.Length, LongestAccount)];
        var level = IsSuspicious(what) ? LogLevel.Warning : LogLevel.Information;
        Log(level, what, name, client, context?.Request.Path.Value ?? "");
    }

    private static bool IsSuspicious(AccountEvent what) => what
        is AccountEvent.SignInFailed or AccountEvent.SlowedDown or AccountEvent.LinkRefused
        or AccountEvent.ConfirmationFailed or AccountEvent.SecondFactorFailed or AccountEvent.FormRefused
        or AccountEvent.RightLost;

    [LoggerMessage(
        EventId = 1,
        EventName = "Account",
        Message = "Account event {AccountEvent}: {Account} from {ClientAddress} at {AuditedPath}")]
    private partial void Log(
        LogLevel level, AccountEvent accountEvent, string account, string clientAddress, string auditedPath);
}
