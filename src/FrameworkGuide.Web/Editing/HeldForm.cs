using Microsoft.AspNetCore.Diagnostics;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// A form of an editor that could not be taken: the session had ended, or something failed. It is shown again, so that what was typed
/// is sent once more and not lost.
/// </summary>
/// <param name="Action">Where it was sent.</param>
internal sealed record HeldForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public const string ActionField = "held-action";
    public const string FieldPrefix = "held.";

    private const string TokenField = "__RequestVerificationToken";

    /// <summary>The form of a request that failed, once it is told of; null where there is none, or where another site had it sent.</summary>
    public static HeldForm? Failed(HttpContext context)
    {
        var request = context.Request;
        var address = context.Features.Get<IStatusCodeReExecuteFeature>() is { } status ? status.OriginalPath + status.OriginalQueryString
            : context.Features.Get<IExceptionHandlerFeature>()?.Path + request.QueryString;
        if (!IsEditAddress(address) || !IsFromThisSite(request) || !TryRead(request, out var form))
            return null;
        List<KeyValuePair<string, string>> fields = [.. Pairs(form).Where(f => f.Key != TokenField)];
        return fields.Any(f => f.Key.Contains("password", StringComparison.OrdinalIgnoreCase)) ? null : new HeldForm(address, fields);
    }

    /// <summary>The form that a sign-in form carries; null where it carries none.</summary>
    public static HeldForm? Carried(HttpRequest request) =>
        TryRead(request, out var form) && form[ActionField] is [{ } action] && IsEditAddress(action)
            ? new HeldForm(action, [.. Pairs(form).Where(f => f.Key.StartsWith(FieldPrefix, StringComparison.Ordinal))
                .Select(f => KeyValuePair.Create(f.Key[FieldPrefix.Length..], f.Value))])
            : null;

    /// <summary>Reads the body while it can be read, for whoever is to tell of the failure.</summary>
    public static async Task KeepAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
            return;
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException or IOException)
        {
            // A body that is no form has nothing to keep.
        }
    }

    private static bool TryRead(HttpRequest request, out IFormCollection form)
    {
        form = FormCollection.Empty;
        try
        {
            if (request.HasFormContentType)
                form = request.Form;
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException or IOException)
        {
            return false;
        }

        return form.Count > 0;
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(IFormCollection form) =>
        form.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")));

    private static bool IsEditAddress(string? address) =>
        address is not null && EditAddresses.IsEdit(new PathString(address.Split('?')[0] is { Length: > 0 } path && path[0] == '/' ? path : "/"));

    private static bool IsFromThisSite(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
        && string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
