using FrameworkGuide.Web;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Settings;

#if DEBUG
StopPoints.Watch();
#endif
if (GuideCommands.IsCommand(args))
    return GuideCommands.Run(args, GuideApplication.Create);

var stopping = CancellationToken.None;
try
{
    var app = GuideApplication.Create(args);
    stopping = app.Lifetime.ApplicationStopping;
    app.Run();
    return 0;
}
catch (OperationCanceledException) when (stopping.IsCancellationRequested)
{
    return 0; // Told to stop before it had started.
}
catch (SettingsException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
catch (Exception e) when (StartFailure.Describe(e) is { } sentence)
{
    Console.Error.WriteLine(sentence);
    return 1;
}
