using System.Text.Json;
using System.Text.Json.Nodes;
using FrameworkGuide.Data;
using FrameworkGuide.Web.Settings;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace FrameworkGuide.Web.Assistants;

/// <summary>
/// What the guide is to assistants that speak the Model Context Protocol, however they reach it. The handlers are set
/// one by one, and no collections: those would advertise notices of changes that are never sent.
/// </summary>
internal static partial class AssistantServer
{
    /// <summary>Lists change with the program and the content alone.</summary>
    private static readonly TimeSpan ListsLast = TimeSpan.FromHours(1);

    private static readonly Dictionary<string, GuideTool> Tools =
        GuideTools.All.ToDictionary(t => t.Name, StringComparer.Ordinal);

    private static readonly IReadOnlyList<Tool> ListedTools = [.. GuideTools.All.Select(t => t.Listed)];

    public static void Configure(McpServerOptions options)
    {
        options.ServerInfo = new Implementation
        {
            Name = "framework-guide",
            Title = "Framework Guide",
            Version = ProgramVersion.Release,
        };
        options.ServerInstructions = AssistantTexts.Instructions;
        var handlers = options.Handlers;
        handlers.ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult
        {
            Tools = [.. ListedTools],
            TimeToLive = ListsLast,
            CacheScope = CacheScope.Public,
        });
        handlers.CallToolHandler = CallAsync;
        handlers.ListResourcesHandler = (r, _) => ValueTask.FromResult(GuideResources.List(r.Services!, ListsLast));
        handlers.ListResourceTemplatesHandler = (_, _) => ValueTask.FromResult(GuideResources.Templates(ListsLast));
        handlers.ReadResourceHandler = (r, _) => ValueTask.FromResult(Told(
            r.Services!, () => GuideResources.Read(r.Services!, r.Params?.Uri ?? "")));
        handlers.ListPromptsHandler = (_, _) => ValueTask.FromResult(GuidePrompts.List(ListsLast));
        handlers.GetPromptHandler = (r, _) => ValueTask.FromResult(GuidePrompts.Get(r.Params!));
        options.Filters.Message.OutgoingFilters.Add(next => (message, cancellationToken) =>
        {
            if (message.JsonRpcMessage is JsonRpcResponse { Result: JsonObject result })
                Correct(result);
            return next(message, cancellationToken);
        });
    }

    private static async ValueTask<CallToolResult> CallAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken)
    {
        // The name is not repeated: anything could be in it.
        if (request.Params?.Name is not { } name || !Tools.TryGetValue(name, out var tool))
            throw new McpProtocolException(
                $"There is no such tool; there are {string.Join(", ", Tools.Keys)}.", McpErrorCode.InvalidParams);
        try
        {
            return await tool.CallAsync(request.Services!, request.Params.Arguments ?? NoArguments);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new CallToolResult
            {
                IsError = true,
                Content = [new TextContentBlock { Text = Describe(request.Services!, e) }],
            };
        }
    }

    private static readonly Dictionary<string, JsonElement> NoArguments = [];

    /// <summary>An exception says nothing to an assistant but that something failed.</summary>
    private static T Told<T>(IServiceProvider services, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (e is not McpException)
        {
            throw new McpProtocolException(Describe(services, e), McpErrorCode.InternalError);
        }
    }

    private static string Describe(IServiceProvider services, Exception exception)
    {
        if (StoreFailure.Is(exception))
            return "What the guide stores cannot be read at the moment; try again in a moment.";
        LogFailure(services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(AssistantServer)), exception);
        return "Something failed on our side; the failure is in the log. Nothing was changed.";
    }

    /// <summary>
    /// The library advertises messages of the log, which are deprecated and never sent, and forbids to keep what it
    /// says of the server, which is the same for all.
    /// </summary>
    private static void Correct(JsonObject result)
    {
        if (result["capabilities"] is not JsonObject capabilities || result.ContainsKey("tools"))
            return;
        capabilities.Remove("logging");
        if (!result.ContainsKey("ttlMs"))
            return;
        result["ttlMs"] = (long)ListsLast.TotalMilliseconds;
        result["cacheScope"] = "public";
    }

    [LoggerMessage(LogLevel.Error, "A tool or resource for assistants failed")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
