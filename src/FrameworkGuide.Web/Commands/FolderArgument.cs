using System.CommandLine;

namespace FrameworkGuide.Web.Commands;

/// <summary>The content folder that a command works on.</summary>
internal static class FolderArgument
{
    public static Argument<string?> Create()
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The content folder; by default, that of the guide.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        folder.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<string?>() is { } path && string.IsNullOrWhiteSpace(path))
                r.AddError("folder takes the path of a folder.");
        });
        return folder;
    }
}
