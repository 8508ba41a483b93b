#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Finishes one archive of tests/release: what it is made of, its licence notes, and the archive itself.
//   FOLDER PACKAGES-JSON VERSION RID PACKAGES-FOLDER ARCHIVE-WITHOUT-ENDING

using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

if (args is not [var folder, var packagesJson, var version, var rid, var packagesFolder, var archive])
    return Fail("Release.cs takes what tests/release gives it.");
var made = DateTimeOffset.FromUnixTimeSeconds(
    long.Parse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH")!, CultureInfo.InvariantCulture));

// What the program loads is in its list of dependencies; what is known of each package comes from CycloneDX's tool.
var program = JsonNode.Parse(File.ReadAllText($"{folder}/app/FrameworkGuide.Web.deps.json"))!;
var libraries = program["libraries"]!.AsObject();
var packages = libraries.Where(l => (string)l.Value!["type"]! == "package").Select(l => l.Key).ToHashSet();
var runtimes = libraries.Select(l => l.Key).Where(k => k.StartsWith("runtimepack.", StringComparison.Ordinal))
    .Select(k => k["runtimepack.".Length..].Split('/')).Select(p => (Name: p[0], Version: p[1])).ToList();
var known = JsonNode.Parse(File.ReadAllText(packagesJson))!;
var components = known["components"]!.AsArray().Select(c => c!).Where(c => packages.Contains(KeyOf(c))).ToList();
if (packages.Except(components.Select(KeyOf)).FirstOrDefault() is { } unknown)
    return Fail($"{unknown} is in the program, but not in the bill of materials.");
if (runtimes.Count != 2)
    return Fail($"The program of {rid} has {runtimes.Count} runtimes in it; expected .NET's and ASP.NET Core's.");

SetDays($"{folder}/app/FrameworkGuide.Web.staticwebassets.endpoints.json");
var bill = BillOfMaterials();
File.WriteAllText($"{archive}.cdx.json", bill);
File.WriteAllText($"{folder}/sbom.cdx.json", bill);
File.WriteAllText($"{folder}/THIRD-PARTY-NOTICES.txt", Notices());
if (rid.StartsWith("win", StringComparison.Ordinal))
    WriteZip();
else
    WriteTar();
return 0;

static string KeyOf(JsonNode component) => $"{component["name"]}/{component["version"]}";

static int Fail(string sentence)
{
    Console.Error.WriteLine(sentence);
    return 1;
}

// Styles and scripts are as old as the commit, not as the build that packed them.
void SetDays(string file) => File.WriteAllText(file, Regex.Replace(
    File.ReadAllText(file), @"""Name"":""Last-Modified"",""Value"":""[^""]*""",
    $@"""Name"":""Last-Modified"",""Value"":""{made.ToString("R", CultureInfo.InvariantCulture)}"""));

string BillOfMaterials()
{
    var self = $"pkg:generic/framework-guide@{version}?platform={rid}";
    var parts = components.Select(c => c.DeepClone()).Concat(runtimes.Select(r => (JsonNode)new JsonObject
    {
        ["type"] = "framework",
        ["bom-ref"] = $"pkg:nuget/{r.Name}@{r.Version}",
        ["name"] = r.Name,
        ["version"] = r.Version,
        ["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["id"] = "MIT" } }),
        ["copyright"] = "© Microsoft Corporation. All rights reserved.",
        ["purl"] = $"pkg:nuget/{r.Name}@{r.Version}",
    })).ToArray();
    var references = parts.Select(p => (string)p["bom-ref"]!).ToHashSet();
    var root = (string)known["metadata"]!["component"]!["bom-ref"]!;
    var needs = known["dependencies"]!.AsArray().Select(d => (Ref: (string)d!["ref"]!, On: d["dependsOn"]!.AsArray()))
        .Where(d => d.Ref == root || references.Contains(d.Ref))
        .Select(d => new JsonObject
        {
            ["ref"] = d.Ref == root ? self : d.Ref,
            ["dependsOn"] = new JsonArray([.. d.On.Select(o => (string)o!).Where(references.Contains)
                .Concat(d.Ref == root ? runtimes.Select(r => $"pkg:nuget/{r.Name}@{r.Version}") : [])
                .Select(o => (JsonNode)o)]),
        });
    var document = new JsonObject
    {
        ["bomFormat"] = "CycloneDX",
        ["specVersion"] = known["specVersion"]!.DeepClone(),
        ["version"] = 1,
        ["metadata"] = new JsonObject
        {
            ["timestamp"] = made.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["component"] = new JsonObject
            {
                ["type"] = "application",
                ["bom-ref"] = self,
                ["name"] = "framework-guide",
                ["version"] = version,
                ["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["id"] = "MIT" } }),
                ["purl"] = self,
            },
        },
        ["components"] = new JsonArray(parts),
        ["dependencies"] = new JsonArray([.. needs]),
    };

    // Each bill has a number of its own; the same bill has the same.
    var number = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(document.ToJsonString()))[..16]);
    document.Insert(2, "serialNumber", $"urn:uuid:{number}");
    return document.ToJsonString(
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
}

string Notices()
{
    var text = new StringBuilder("""
        Framework Guide is under the MIT licence (see LICENSE). It contains the packages below, each under its own
        licence; the texts of the licences follow, and then the notices of the .NET runtime.


        """);
    var licences = new SortedSet<string>(StringComparer.Ordinal);
    foreach (var component in components.OrderBy(KeyOf, StringComparer.Ordinal))
    {
        var licence = string.Join(
            ", ", component["licenses"]!.AsArray().Select(l => (string)l!["license"]!["id"]!));
        licences.UnionWith(licence.Split(", "));
        var by = (string?)component["copyright"]
            ?? string.Join(", ", component["authors"]!.AsArray().Select(a => (string)a!["name"]!));
        text.Append(CultureInfo.InvariantCulture, $"{component["name"]} {component["version"]}: {licence}. {by}\n");
    }

    foreach (var licence in licences)
        text.Append(CultureInfo.InvariantCulture, $"\n== {licence}\n\n")
            .Append(File.ReadAllText($"deploy/licences/{licence}.txt"));
    foreach (var runtime in runtimes)
    {
        var package = Path.Combine(packagesFolder, runtime.Name.ToLowerInvariant(), runtime.Version);
        text.Append(CultureInfo.InvariantCulture, $"\n== {runtime.Name} {runtime.Version}\n\n");
        foreach (var file in ((string[])["LICENSE.TXT", "LICENSE.txt", "THIRD-PARTY-NOTICES.TXT"])
            .Select(f => Path.Combine(package, f)).Where(File.Exists))
            text.Append(File.ReadAllText(file).ReplaceLineEndings("\n")).Append('\n');
    }

    return text.ToString();
}

// All files in one order, with their names in the archive.
IEnumerable<(string File, string Name)> Files() =>
    Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => (File: f, Name: $"{Path.GetFileName(folder)}/{Path.GetRelativePath(folder, f)}"))
        .OrderBy(f => f.Name, StringComparer.Ordinal);

void WriteTar()
{
    const UnixFileMode plain = (UnixFileMode)0b110_100_100;
    const UnixFileMode executable = (UnixFileMode)0b111_101_101;
    using var packed = new GZipStream(File.Create($"{archive}.tar.gz"), CompressionLevel.SmallestSize);
    using var tar = new TarWriter(packed, TarEntryFormat.Ustar);
    foreach (var (file, name) in Files())
    {
        using var content = File.OpenRead(file);
        tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name)
        {
            DataStream = content,
            ModificationTime = made,
            Mode = Path.GetFileName(file) is "FrameworkGuide.Web" or "createdump" ? executable : plain,
        });
    }
}

void WriteZip()
{
    using var zip = new ZipArchive(File.Create($"{archive}.zip"), ZipArchiveMode.Create);
    foreach (var (file, name) in Files())
    {
        var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = made.ToUniversalTime();
        using var to = entry.Open();
        using var from = File.OpenRead(file);
        from.CopyTo(to);
    }
}
