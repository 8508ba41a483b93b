using System.CommandLine;
using System.Data.Common;
using System.IO.Compression;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Settings;
using Microsoft.Extensions.Logging.Abstractions;

namespace FrameworkGuide.Web.Commands;

/// <summary>Copies what cannot be rebuilt, the people's store and the keys for cookies, into one zip file.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The zip file to write; it must not exist yet." };
        var settings = SettingsOption.Create();
        var command = new Command(
            "backup", "Writes a consistent copy of the people's store and the keys, whether the site is running or "
                + "not.")
        {
            file,
            settings,
        };
        command.SetAction(
            result => Run(result.GetValue(file)!, SettingsOption.Of(result, settings), Console.Out, Console.Error));
        return command;
    }

    internal static int Run(string file, string[] settingArguments, TextWriter output, TextWriter error)
    {
        try
        {
            var settings = SettingsReader.Read(CommandConfiguration.Build(settingArguments));
            if (settings.Database is { } database)
            {
                error.WriteLine($"What people made is in the database {database}: back it up with pg_dump.");
                return 1;
            }

            var paths = new DataPaths(settings.DataPath);
            var people = new PeopleStore(paths.People, NullLogger<PeopleStore>.Instance);
            if (!people.Exists)
            {
                error.WriteLine($"There is nothing to back up: {paths.People} does not exist.");
                return 1;
            }

            Write(Path.GetFullPath(file), people, paths);
            output.WriteLine($"Wrote {file}.");
            return 0;
        }
        catch (SettingsException e)
        {
            error.WriteLine(e.Message);
            return 1;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            error.WriteLine("The backup cannot be written: "
                + $"{(e is DbException ? $"people.db: {StoreFailure.Describe(e)}" : e.Message)}");
            return 1;
        }
    }

    /// <summary>Writes beside the target and renames at the end: what has the target's name is whole.</summary>
    private static void Write(string file, PeopleStore people, DataPaths paths)
    {
        if (File.Exists(file))
            throw new IOException($"{file} exists already; name another file.");
        var part = $"{file}.{Environment.ProcessId}.part";
        var copy = part + ".db";
        try
        {
            people.CopyTo(copy);
            using (var stream = PrivateFiles.Open(part, FileMode.CreateNew))
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            {
                zip.CreateEntryFromFile(copy, Path.GetFileName(paths.People));
                if (Directory.Exists(paths.Keys))
                    foreach (var key in Directory.GetFiles(paths.Keys))
                        zip.CreateEntryFromFile(key, $"{Path.GetFileName(paths.Keys)}/{Path.GetFileName(key)}");
            }

            File.Move(part, file, overwrite: false);
        }
        finally
        {
            File.Delete(copy);
            File.Delete(part);
        }
    }
}
