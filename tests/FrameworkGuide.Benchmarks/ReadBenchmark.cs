using System.Diagnostics;
using FrameworkGuide.Content;
using FrameworkGuide.Content.Documents;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Content.Validation.Shapes;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// Processor time of reading generated profiles, part by part, on one thread and on two. A part needs what those before
/// it make: each line has the time of a part and, in brackets, of everything up to it.
/// </summary>
internal sealed class ReadBenchmark
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    private readonly (ContentFile File, byte[] Bytes)[] _files;
    private readonly Vocabulary _vocabulary;
    private readonly ContentReader _reader;

    private ReadBenchmark(string path)
    {
        var folder = new ContentFolder(path);
        var scan = folder.Scan();
        _vocabulary = VocabularyReader.Read(folder, scan);
        _reader = new ContentReader(_vocabulary, Today, 180, folder);
        _files = [.. scan.Files.Select(f => (f, folder.Read(f.Path)))];
    }

    public static void Run(int count, int rounds)
    {
        var folder = Path.Combine(Checkout.NewFolder(), "content");
        ContentGenerator.Write(folder, count);
        new ReadBenchmark(folder).Run(rounds);
    }

    private void Run(int rounds)
    {
        (string Name, int Before, Action<ContentFile, byte[]> Read)[] parts =
        [
            ("text", -1, (file, bytes) => ReadText(file, bytes)),
            ("YAML", 0, (file, bytes) => ReadYaml(ReadText(file, bytes))),
            ("checks", 1, (file, bytes) => CheckYaml(file, bytes)),
            ("binding", 2, (file, bytes) => DocumentType.Of(file.Kind).Bind(CheckYaml(file, bytes), file.Slug)),
            ("Markdown", 0, (file, bytes) => RenderBody(file, ReadText(file, bytes))),
            ("all", -1, (file, bytes) => _reader.Read(file, bytes)),
        ];
        foreach (var (_, _, read) in parts)
            Measure(read, 2);
        Console.WriteLine(
            $"{_files.Length:N0} files, median of {rounds}; processor time on one thread and two, elapsed time on two");
        var medians = parts.Select(p => (One: Median(p.Read, 1, rounds), Two: Median(p.Read, 2, rounds))).ToArray();
        for (var i = 0; i < parts.Length; i++)
        {
            var before = parts[i].Before < 0 ? default : medians[parts[i].Before];
            Console.WriteLine(
                $"{parts[i].Name,-8}"
                + Shown(medians[i].One.Processor, before.One.Processor)
                + Shown(medians[i].Two.Processor, before.Two.Processor)
                + Shown(medians[i].Two.Elapsed, before.Two.Elapsed));
        }
    }

    private static string Shown(double time, double before) => $"  {time - before,5:0.00} s ({time,5:0.00})";

    private (double Processor, double Elapsed) Median(Action<ContentFile, byte[]> read, int threads, int rounds)
    {
        var times = Enumerable.Range(0, rounds).Select(_ => Measure(read, threads)).ToArray();
        return (MedianOf(times.Select(t => t.Processor)), MedianOf(times.Select(t => t.Elapsed)));
    }

    private static double MedianOf(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private (double Processor, double Elapsed) Measure(Action<ContentFile, byte[]> read, int threads)
    {
        GC.Collect();
        var (processor, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        Parallel.ForEach(_files, new ParallelOptions { MaxDegreeOfParallelism = threads }, f => read(f.File, f.Bytes));
        return ((Environment.CpuUsage.TotalTime - processor).TotalSeconds, clock.Elapsed.TotalSeconds);
    }

    private static SourceText ReadText(ContentFile file, byte[] bytes) =>
        SourceText.Read(bytes, file.Path.EndsWith(".md", StringComparison.Ordinal), new ProblemSink(file.Path))!;

    private static YamlValue ReadYaml(SourceText source) =>
        YamlReader.Read(source.FrontMatter, source.FrontMatterLine, new ProblemSink(""))!;

    private YamlValue CheckYaml(ContentFile file, byte[] bytes)
    {
        var (type, value) = (DocumentType.Of(file.Kind), ReadYaml(ReadText(file, bytes)));
        var context = Context(file);
        type.Shape.Check(value, KeyPath.Root, context);
        type.CheckRules(value, MarkdownBody.Empty, context);
        return value;
    }

    private void RenderBody(ContentFile file, SourceText source)
    {
        var context = Context(file);
        var ids = new HeadingIds(HeadingIds.OfPage);
        var body = MarkdownRenderer.RenderOrNull(
            source.Body, source.BodyLine, ids, context.Problems, CancellationToken.None)!;
        LinkRules.Check(body, file, context);
        TextRules.Check(body, source.Body, source.BodyLine, context);
    }

    private ShapeContext Context(ContentFile file) => new(new ProblemSink(file.Path), _vocabulary, Today, 180);
}
