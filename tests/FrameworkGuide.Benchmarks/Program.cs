using System.CommandLine;
using FrameworkGuide.Benchmarks;

// Measures the published program from outside, beside something to compare with, in one run; the
// ranking alone from inside.
var counts = new Option<int[]>("--profiles")
{
    Description = "How many profiles to generate.",
    DefaultValueFactory = _ => [6, 1000, 10_000],
    AllowMultipleArgumentsPerToken = true,
};
var seconds = new Option<int>("--seconds")
{
    Description = "How long each round of requests lasts.",
    DefaultValueFactory = _ => 5,
};
var rounds = new Option<int>("--rounds")
{
    Description = "How often each side is measured.",
    DefaultValueFactory = _ => 5,
};
var requests = new Option<int>("--requests")
{
    Description = "How many addresses of each page are asked for.",
    DefaultValueFactory = _ => 100,
};
var folder = new Argument<string>("folder") { Description = "The folder to write; it must not exist yet." };
var count = new Argument<int>("count") { Description = "How many profiles." };
var port = new Argument<int>("port");
var body = new Argument<string>("body");

var generate = new Command("generate", "Writes a content folder with generated profiles of about 7 kB.")
{
    folder,
    count,
};
generate.SetAction(r => ContentGenerator.Write(r.GetValue(folder)!, r.GetValue(count)));
var import = new Command(
    "import", "First import, unchanged start and one changed file, for several numbers of profiles.") { counts };
import.SetAction(r => ImportBenchmark.RunAsync(r.GetValue(counts)!));
var start = new Command(
    "start", "Time to the first answer and memory, with and without /mcp, beside the dotnet new webapp template.")
{
    rounds,
};
start.SetAction(r => StartBenchmark.RunAsync(r.GetValue(rounds)));
var serve = new Command("serve",
    "Requests a second of a cached profile page beside a bare endpoint with the same bytes.") { seconds, rounds };
serve.SetAction(r => ServeBenchmark.RunAsync(TimeSpan.FromSeconds(r.GetValue(seconds)), r.GetValue(rounds)));
var telemetry = new Command("telemetry", "Requests a second of a cached page with and without a collector.")
{
    seconds,
    rounds,
};
telemetry.SetAction(r => TelemetryBenchmark.RunAsync(TimeSpan.FromSeconds(r.GetValue(seconds)), r.GetValue(rounds)));
var cluster = new Command(
    "cluster", "What a shared database costs: reading, start, memory, publishing; needs PostgreSQL and nginx.")
{
    seconds,
    rounds,
};
cluster.SetAction(r => ClusterBenchmark.RunAsync(TimeSpan.FromSeconds(r.GetValue(seconds)), r.GetValue(rounds)));
var faults = new Option<int>("--faults") { DefaultValueFactory = _ => 1000 };
var chaos = new Command("chaos", "The test of three instances under faults, with more of them.") { faults };
chaos.SetAction(r => ChaosReport.RunAsync(r.GetValue(faults)));
var rank = new Command("rank", "The ranking alone, with and without its draws, for several numbers of profiles.")
{
    counts,
};
rank.SetAction(r => RankBenchmark.Run(r.GetValue(counts)!));
var result = new Command("result", "Result pages computed anew and from memory, by one client and by eight.")
{
    seconds,
    rounds,
};
result.SetAction(r => ResultBenchmark.RunAsync(TimeSpan.FromSeconds(r.GetValue(seconds)), r.GetValue(rounds)));
var group = new Command("group", "Pages of groups computed anew beside result pages, by one client.")
{
    seconds,
    rounds,
};
group.SetAction(r => GroupBenchmark.RunAsync(TimeSpan.FromSeconds(r.GetValue(seconds)), r.GetValue(rounds)));
var assistant = new Command("assistant", "What an assistant is recommended, beside the API's recommendation.")
{
    requests,
};
assistant.SetAction(r => AssistantBenchmark.RunAsync(r.GetValue(requests)));
var decisionRecord = new Command("record", "Records computed anew, beside the result of the same answers.")
{
    rounds,
    requests,
};
decisionRecord.SetAction(r => RecordBenchmark.RunAsync(r.GetValue(rounds), r.GetValue(requests)));
var find = new Command("find", "Lists, searches and comparisons computed anew, for several numbers of profiles.")
{
    counts,
    requests,
};
find.SetAction(r => FindBenchmark.RunAsync(r.GetValue(counts)!, r.GetValue(requests)));
var edit = new Command("edit", "What an editor waits for: preview, effect and lists, for several numbers of profiles.")
{
    counts,
    rounds,
};
edit.SetAction(r => EditBenchmark.RunAsync(r.GetValue(counts)!, r.GetValue(rounds)));
var length = new Option<int>("--length")
{
    Description = "How long each body is, in characters.",
    DefaultValueFactory = _ => 256_000,
};
var slowest = new Option<int>("--slowest") { Description = "How many are listed.", DefaultValueFactory = _ => 20 };
var render = new Command("render", "Strange Markdown, as large as a file may be.") { length, slowest };
render.SetAction(r => RenderBenchmark.Run(r.GetValue(length), r.GetValue(slowest)));
var profiles = new Argument<int>("profiles")
{
    Description = "How many profiles to generate.",
    DefaultValueFactory = _ => 10_000,
};
var read = new Command("read", "Processor time of reading profiles, part by part, on one thread and on two.")
{
    profiles, rounds,
};
read.SetAction(r => ReadBenchmark.Run(r.GetValue(profiles), r.GetValue(rounds)));
var idleSeconds =
    new Option<int>("--seconds") { Description = "How long it is measured.", DefaultValueFactory = _ => 60 };
var beside = new Option<string?>("--beside")
{
    Description = "The dll of another published build of the site, measured at the same time.",
};
var idle = new Command("idle", "Processor time of a site that nobody asks, for several numbers of profiles.")
{
    counts,
    idleSeconds,
    beside,
};
idle.SetAction(r => IdleBenchmark.RunAsync(
    r.GetValue(counts)!, TimeSpan.FromSeconds(r.GetValue(idleSeconds)), r.GetValue(beside)));
var kept = new Command(
    "kept", "Kept results beside today's, and how long it takes to make a version of the content again.")
{
    requests, rounds, profiles,
};
kept.SetAction(r => KeptBenchmark.RunAsync(r.GetValue(requests), r.GetValue(rounds), r.GetValue(profiles)));
var edits = new Option<int>("--edits")
{
    Description = "How many edits follow the history.",
    DefaultValueFactory = _ => 200,
};
var seed = new Option<int>("--seed") { Description = "Makes the same edits again.", DefaultValueFactory = _ => 4711 };
var replay = new Command(
    "replay", "The history of the content and edits of it, and what kept decisions are told of both.")
{
    edits, seed,
};
replay.SetAction(r => ReplayBenchmark.RunAsync(r.GetValue(edits), r.GetValue(seed)));
var calibration = new Command(
    "calibration", "How often published advice agrees, by verdict and by the share of runs behind it.");
calibration.SetAction(_ => CalibrationReport.Run());
var questions = new Command(
    "questions", "How soon the first place is that of all answers, in page order and in the suggested order.");
questions.SetAction(_ => QuestionBenchmark.Run(300));
var proseFolder = new Option<string>("--folder")
{
    Description = "The checkout whose documents are measured.",
    DefaultValueFactory = _ => Checkout.Root,
};
var site = new Option<string?>("--site") { Description = "A running site, whose pages are measured as well." };
var flesch = new Command("flesch", "How easily documents and pages are read, by Flesch's formula.")
{
    proseFolder, site,
};
flesch.SetAction(r => ReadingEase.RunAsync(r.GetValue(proseFolder)!, r.GetValue(site)));
var bare = new Command("bare", "The bare endpoint of the comparison.") { port, body };
bare.Hidden = true;
bare.SetAction(r => BareEndpoint.RunAsync(r.GetValue(port), r.GetValue(body)!));

return await new RootCommand("Benchmarks of Framework Guide.")
{
    generate, import, start, serve, telemetry, cluster, chaos, rank, result, group, decisionRecord, find, edit, render,
    read, idle, assistant, kept, replay, calibration, questions, flesch, bare,
}
    .Parse(args).InvokeAsync();
