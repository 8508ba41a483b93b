using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Tests;

/// <summary>
/// An OpenID Connect provider on this machine: discovery, keys, the page that signs in, and codes that are exchanged
/// once for real signed tokens, for the secret of the site and the verifier of PKCE.
/// </summary>
internal sealed class CompanyProvider : IAsyncDisposable
{
    public const string ClientId = "the-guide";
    public const string ClientSecret = "secret-of-the-guide";

    /// <summary>Making a key takes longer than most tests: all providers of a run have these.</summary>
    private static readonly RSA FirstKey = RSA.Create(2048);
    private static readonly Lazy<RSA> NextKey = new(() => RSA.Create(2048));
    private static readonly Lazy<RSA> UnknownKey = new(() => RSA.Create(2048));

    private readonly ConcurrentDictionary<string, IQueryCollection> _codes = new();
    private readonly WebApplication _app;
    private RSA _key = FirstKey;
    private int _keys = 1;

    private CompanyProvider(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => IsBroken ? Results.StatusCode(500) : Discovery());
        _app.MapGet("/keys", Keys);
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", (Delegate)TokenAsync);
    }

    public string Url => _app.Urls.First();

    /// <summary>Who is signed in there.</summary>
    public JsonObject Claims { get; set; } = [];

    /// <summary>Changes what the next tokens say.</summary>
    public Action<JsonObject> Change { get; set; } = _ => { };

    /// <summary>Whether tokens are signed with a key that it does not publish.</summary>
    public bool SignsWithAnotherKey { get; set; }

    /// <summary>What tokens say they are signed with.</summary>
    public string Algorithm { get; set; } = "RS256";

    /// <summary>The error it sends browsers back with.</summary>
    public string? Error { get; set; }

    /// <summary>Whether it answers nothing but failures.</summary>
    public bool IsBroken { get; set; }

    /// <summary>What it calls itself, where that is not its address.</summary>
    public string? Issuer { get; set; }

    /// <summary>Whether people sign in on a page there.</summary>
    public bool HasPage { get; set; }

    /// <summary>All secrets that passed, which no log may have.</summary>
    public ConcurrentBag<string> Secrets { get; } = [ClientSecret];

    /// <summary>Where browsers were to be sent back to.</summary>
    public string? RedirectUri { get; private set; }

    public static async Task<CompanyProvider> StartAsync(int port = 0)
    {
        var provider = new CompanyProvider(port);
        await provider._app.StartAsync();
        return provider;
    }

    /// <summary>The settings of a site that is registered there.</summary>
    public (string Name, string Value)[] Settings(params (string Name, string Value)[] more) =>
    [
        ("FrameworkGuide:SignIn:Authority", Url),
        ("FrameworkGuide:SignIn:ClientId", ClientId),
        ("FrameworkGuide:SignIn:ClientSecret", ClientSecret),
        ("FrameworkGuide:SignIn:EditorClaim", "groups=guide-editors"),
        .. more,
    ];

    /// <summary>Signs tokens with a new key from now on.</summary>
    public void ChangeKey()
    {
        _key = NextKey.Value;
        _keys++;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Discovery() => Results.Json(new Dictionary<string, object>
    {
        ["issuer"] = Issuer ?? Url,
        ["authorization_endpoint"] = Url + "/authorize",
        ["token_endpoint"] = Url + "/token",
        ["jwks_uri"] = Url + "/keys",
        ["response_types_supported"] = (string[])["code"],
        ["id_token_signing_alg_values_supported"] = (string[])["RS256"],
    });

    private IResult Keys()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return Results.Json(new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA", use = "sig", kid = $"key-{_keys}", n = Encode(key.Modulus!), e = Encode(key.Exponent!),
                },
            },
        });
    }

    private IResult Authorize(HttpContext context)
    {
        var asked = context.Request.Query;
        if (asked["client_id"] != ClientId || asked["response_type"] != "code"
            || asked["code_challenge_method"] != "S256")
            return Results.BadRequest();
        RedirectUri = asked["redirect_uri"];
        var code = Encode(RandomNumberGenerator.GetBytes(24));
        Secrets.Add(code);
        _codes[code] = asked;
        var query = new Dictionary<string, string?>
        {
            ["state"] = asked["state"],
            [Error is null ? "code" : "error"] = Error ?? code,
            ["error_description"] = Error is null ? null : $"Told with the code {code}.",
        };
        var back = RedirectUri + QueryString.Create(query.Where(q => q.Value is not null));
        if (!HasPage)
            return Results.Redirect(back);
        var address = back.Replace("&", "&amp;", StringComparison.Ordinal);
        return Results.Content(
            "<!doctype html><html lang=en><title>Company</title><h1>Company</h1>"
            + $"<a href=\"{address}\">Go on as Ada</a>",
            "text/html");
    }

    private async Task<IResult> TokenAsync(HttpContext context)
    {
        if (IsBroken)
            return Results.StatusCode(500);
        var sent = await context.Request.ReadFormAsync();
        Secrets.Add(sent["code_verifier"].ToString());
        if (sent["client_id"] != ClientId || sent["client_secret"] != ClientSecret)
            return Fault("invalid_client");
        if (!_codes.TryRemove(sent["code"].ToString(), out var asked)
            || sent["redirect_uri"] != asked["redirect_uri"]
            || Encode(SHA256.HashData(Encoding.ASCII.GetBytes(sent["code_verifier"].ToString())))
                != asked["code_challenge"])
            return Fault("invalid_grant");
        var token = Token(asked["nonce"].ToString());
        Secrets.Add(token);
        return Results.Json(new { access_token = "an access token", token_type = "Bearer", id_token = token });
    }

    private static JsonHttpResult<Dictionary<string, string>> Fault(string error) => TypedResults.Json(
        new Dictionary<string, string> { ["error"] = error, ["error_description"] = $"It was {error}." },
        statusCode: 400);

    private string Token(string nonce)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var body = new JsonObject
        {
            ["iss"] = Url,
            ["aud"] = ClientId,
            ["nonce"] = nonce,
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 300,
        };
        foreach (var (name, value) in Claims)
            body[name] = value?.DeepClone();
        Change(body);
        var head = JsonSerializer.Serialize(new { alg = Algorithm, kid = $"key-{_keys}", typ = "JWT" });
        var text = $"{Encode(Encoding.UTF8.GetBytes(head))}.{Encode(Encoding.UTF8.GetBytes(body.ToJsonString()))}";
        return $"{text}.{Encode(Sign(Encoding.ASCII.GetBytes(text)))}";
    }

    private byte[] Sign(byte[] text) => Algorithm switch
    {
        "none" => [],
        "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(ClientSecret), text),
        _ => (SignsWithAnotherKey ? UnknownKey.Value : _key)
            .SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
    };

    private static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-')
        .Replace('/', '_');
}
