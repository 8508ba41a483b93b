using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Settings;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace FrameworkGuide.Web.Commands;

/// <summary>What the accounts of editors need outside the site: their store, keys and log.</summary>
internal static class EditorCommandServices
{
    public static ServiceCollection Create(GuideSettings settings, TextWriter error)
    {
        var services = new ServiceCollection();
        services.AddSerilog(new LoggerConfiguration().MinimumLevel.Warning().MinimumLevel
            .Override(AccountAudit.Category, LogEventLevel.Information)
            .WriteTo.Sink(new WriterSink(error)).CreateLogger(), dispose: true);
        services.AddSingleton(s => new AccountAudit(s.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<SessionStore>();
        services.AddPeopleStore(settings);
        services.AddGuideKeys(settings);
        services.AddEditorAccounts();
        return services;
    }

    /// <summary>What a command logs goes to the error output, one line of JSON each, as the site writes it.</summary>
    private sealed class WriterSink(TextWriter writer) : ILogEventSink
    {
        private readonly CompactJsonFormatter _format = new();

        public void Emit(LogEvent logEvent) => _format.Format(logEvent, writer);
    }
}
