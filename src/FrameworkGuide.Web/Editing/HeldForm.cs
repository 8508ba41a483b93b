using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// A form of an editor that could not be taken: the session had ended, or something failed. It is shown again, so that
/// what was typed is sent once more and not lost.
/// </summary>
/// <param name="Action">Where it was sent.</param>
internal sealed record HeldForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public const string ActionField = "held-action";
    public const string FieldPrefix = "held.";

    private const string TokenField = "__RequestVerificationToken";

    /// <summary>
    /// The form of a request that failed; null where there is none to show again. A form with a secret in it never is.
    /// </summary>
    public static HeldForm? Failed(HttpContext context)
    {
        if (Carried(context) is { } carried)
            return carried;
        if (context.Features.Get<SentForm>() is not { Fields.Count: > 0 } sent)
            return null;
        var fields = Pairs(sent.Fields).Where(f => f.Key != TokenField).ToList();
        return fields.Any(f => SecretFields.Has(f.Key)) ? null : new HeldForm(sent.Action, fields);
    }

    /// <summary>The form that a sign-in form carries; null where it carries none.</summary>
    public static HeldForm? Carried(HttpContext context) =>
        context.Features.Get<SentForm>()?.Fields is { } form
        && form[ActionField] is [{ } action] && IsEditAddress(action)
            ? new HeldForm(
                action,
                [
                    .. Pairs(form).Where(f => f.Key.StartsWith(FieldPrefix, StringComparison.Ordinal))
                        .Select(f => KeyValuePair.Create(f.Key[FieldPrefix.Length..], f.Value))
                        .Where(f => !SecretFields.Has(f.Key)),
                ])
            : null;

    private static IEnumerable<KeyValuePair<string, string>> Pairs(IFormCollection form) =>
        form.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")));

    private static bool IsEditAddress(string address) =>
        EditAddresses.IsEdit(new PathString(address.Split('?')[0] is ['/', ..] path ? path : "/"));
}
