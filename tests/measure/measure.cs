// Measures the size and style of the C# and Razor files of a repository, project by project, as a Markdown table:
//
//     dotnet run tests/measure/measure.cs                          this repository
//     dotnet run tests/measure/measure.cs -- FOLDER [PROJECT...]   another one, or some of its projects
//
// Tests, benchmarks, samples and generated files are left out. Lines of methods count neither comments nor
// attributes before them, and complexity is counted by keywords, so it is a lower bound.
#:package Microsoft.CodeAnalysis.CSharp@5.0.0
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

var root = Path.GetFullPath(args.FirstOrDefault() ?? ".");
var wanted = args.Skip(1).ToList();
var left = new Regex(@"(^|[/.])(tests?|bench\w*|perf|samples?|snippets|bin|obj|node_modules|migrations|\.\w+)([/.]|$)",
    RegexOptions.IgnoreCase);
var projects = Directory.EnumerateFiles(root, "*.csproj", SearchOption.AllDirectories)
    .Select(p => Path.GetRelativePath(root, p).Replace('\\', '/'))
    .Where(p => !left.IsMatch(p[..^".csproj".Length].Replace("Tests", ".Tests.", StringComparison.Ordinal)))
    .Select(p => (Name: Path.GetFileNameWithoutExtension(p), Folder: Path.GetDirectoryName(Path.Combine(root, p))!))
    .Where(p => wanted.Count == 0 || wanted.Contains(p.Name))
    .OrderBy(p => p.Name, StringComparer.Ordinal)
    .ToList();

Console.WriteLine("| project | files | C# lines | lines/file | lines/method | complexity (>10) | documented | sealed "
    + "| not public | >1 type | C# >120 | Razor lines | Razor >120 |");
Console.WriteLine("|---|--:|--:|---|---|---|--:|--:|--:|--:|--:|--:|--:|");
var measured = projects.Select(p => (p.Name, Files: Read(p.Folder))).Where(p => p.Files.Count > 0).ToList();
foreach (var (name, files) in measured)
    Console.WriteLine(Row(name, files));
if (measured.Count > 1)
    Console.WriteLine(Row("all", [.. measured.SelectMany(p => p.Files)]));

List<SourceFile> Read(string folder) =>
[
    .. Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
        .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
        .Where(f => !left.IsMatch(Path.GetRelativePath(folder, Path.GetDirectoryName(f)!).Replace('\\', '/')))
        .Where(f => !f.EndsWith(".g.cs", StringComparison.Ordinal)
            && !f.EndsWith(".Designer.cs", StringComparison.Ordinal))
        .Select(SourceFile.Read)
        .Where(f => !f.IsGenerated),
];

static string Row(string name, List<SourceFile> all)
{
    var code = all.Where(f => !f.IsRazor).ToList();
    var razor = all.Where(f => f.IsRazor).ToList();
    var methods = code.SelectMany(f => f.Methods).ToList();
    var types = code.SelectMany(f => f.Types).ToList();
    var open = types.Where(t => t.IsPublic).ToList();
    var classes = types.Where(t => t.IsSealed is not null).ToList();
    string[] cells =
    [
        name,
        Number(code.Count),
        Number(code.Sum(f => f.Lines)),
        Spread(code.Select(f => f.Lines)),
        Spread(methods.Select(m => m.Lines)),
        $"{Spread(methods.Select(m => m.Complexity))} ({methods.Count(m => m.Complexity > 10)})",
        Share(open.Count(t => t.IsDocumented), open.Count),
        Share(classes.Count(t => t.IsSealed == true), classes.Count),
        Share(types.Count - open.Count, types.Count),
        Share(code.Count(f => f.Types.Count > 1), code.Count),
        LongLines(code),
        Number(razor.Sum(f => f.Lines)),
        LongLines(razor),
    ];
    return $"| {string.Join(" | ", cells)} |";
}

static string LongLines(List<SourceFile> files) =>
    $"{Number(files.Sum(f => f.LongLines))} ({Share(files.Sum(f => f.LongLines), files.Sum(f => f.Lines), "0.0")})";

static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

static string Share(int part, int whole, string format = "0") =>
    whole == 0 ? "–" : (100.0 * part / whole).ToString(format, CultureInfo.InvariantCulture) + "%";

// Median, 90th percentile and maximum.
static string Spread(IEnumerable<int> numbers)
{
    int[] sorted = [.. numbers.Order()];
    int At(double share) => sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    return sorted.Length == 0 ? "–" : $"{At(0.5)} / {At(0.9)} / {sorted[^1]}";
}

internal sealed record SourceFile(
    bool IsRazor,
    bool IsGenerated,
    int Lines,
    int LongLines,
    List<SourceFile.TypeFacts> Types,
    List<SourceFile.MethodFacts> Methods)
{
    private const int MostColumns = 120;

    public static SourceFile Read(string path)
    {
        var text = File.ReadAllText(path);
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var tooLong = lines.Count(l => l.Length > MostColumns);
        if (path.EndsWith(".cshtml", StringComparison.Ordinal))
            return new(true, false, lines.Length, tooLong, [], []);

        var unit = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        var types = unit.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(m => m is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);
        return new(
            false,
            lines[0].Contains("<auto-generated", StringComparison.Ordinal),
            lines.Length,
            tooLong,
            [.. types.Select(TypeFacts.Of)],
            [.. unit.DescendantNodes().Where(MethodFacts.IsMethod).Select(MethodFacts.Of)]);
    }

    /// <param name="IsSealed">Null for what cannot be sealed: static and abstract classes, structs, enums.</param>
    internal sealed record TypeFacts(bool IsPublic, bool IsDocumented, bool? IsSealed)
    {
        public static TypeFacts Of(MemberDeclarationSyntax type)
        {
            var modifiers = type.Modifiers;
            var isClass = type is ClassDeclarationSyntax || type.IsKind(SyntaxKind.RecordDeclaration);
            return new(
                modifiers.Any(SyntaxKind.PublicKeyword),
                type.GetLeadingTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)),
                isClass && !modifiers.Any(SyntaxKind.StaticKeyword) && !modifiers.Any(SyntaxKind.AbstractKeyword)
                    ? modifiers.Any(SyntaxKind.SealedKeyword)
                    : null);
        }
    }

    /// <summary>
    /// A method, constructor, operator, local function or accessor with a body, without its comments and attributes.
    /// </summary>
    /// <param name="Complexity">1 and one more for each branch: a lower bound, counted by keywords.</param>
    internal sealed record MethodFacts(int Lines, int Complexity)
    {
        public static bool IsMethod(SyntaxNode node) => node switch
        {
            BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
            LocalFunctionStatementSyntax => true,
            AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
            PropertyDeclarationSyntax property => property.ExpressionBody is not null,
            _ => false,
        };

        public static MethodFacts Of(SyntaxNode node)
        {
            var start = node is MemberDeclarationSyntax { AttributeLists: [.., var last] }
                ? last.GetLastToken().GetNextToken().SpanStart
                : node.SpanStart;
            var lines = node.SyntaxTree.GetText().Lines;
            var length = lines.IndexOf(node.Span.End) - lines.IndexOf(start) + 1;
            return new(length, 1 + node.DescendantNodes().Count(IsBranch));
        }

        private static bool IsBranch(SyntaxNode node) =>
            node.Kind() is SyntaxKind.IfStatement or SyntaxKind.ForStatement or SyntaxKind.ForEachStatement
                or SyntaxKind.ForEachVariableStatement or SyntaxKind.WhileStatement or SyntaxKind.DoStatement
                or SyntaxKind.CaseSwitchLabel or SyntaxKind.CasePatternSwitchLabel or SyntaxKind.CatchClause
                or SyntaxKind.ConditionalExpression or SyntaxKind.CoalesceExpression
                or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
            || node is SwitchExpressionArmSyntax { Pattern: not DiscardPatternSyntax };
    }
}
