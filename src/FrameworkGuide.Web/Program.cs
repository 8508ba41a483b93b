using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Settings;

if (GuideCommands.IsCommand(args))
    return GuideCommands.Run(args);

try
{
    var app = GuideApplication.Create(args);
    app.Run();
    return 0;
}
catch (SettingsException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
