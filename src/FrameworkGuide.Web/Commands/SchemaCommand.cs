using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;

namespace FrameworkGuide.Web.Commands;

/// <summary>Prints the JSON schema of the front matter.</summary>
internal static class SchemaCommand
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The content folder whose keys are listed; by default, that of the guide.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("schema",
            "Prints the JSON schema of a profile's front matter, with those of the other files under definitions.")
        {
            folder,
        };
        command.SetAction(
            result => Run(result.GetValue(folder) ?? CommandConfiguration.ContentPath(), Console.Out, Console.Error));
        return command;
    }

    internal static int Run(string path, TextWriter output, TextWriter error)
    {
        try
        {
            var folder = new ContentFolder(path);
            output.WriteLine(ContentSchema.For(VocabularyReader.Read(folder, folder.Scan())).ToJsonString(Readable));
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The folder '{path}' cannot be read: {e.Message}");
            return 1;
        }
    }
}
