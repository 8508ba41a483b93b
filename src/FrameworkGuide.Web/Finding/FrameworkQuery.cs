using System.Globalization;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Questionnaire;
using Microsoft.AspNetCore.WebUtilities;

namespace FrameworkGuide.Web.Finding;

/// <summary>
/// What an address asks of the list of frameworks: <c>q</c>, <c>language</c>, <c>style</c>, <c>licence</c>, <c>size</c>,
/// <c>capability</c> (key:level), <c>support</c>, <c>sort</c>, <c>page</c>. Repeated values of a key are alternatives.
/// </summary>
/// <param name="Problems">What could not be taken.</param>
internal sealed record FrameworkQuery(
    string Text, FrameworkFilter Filter, FrameworkOrder Order, int Page, IReadOnlyList<AnswerProblem> Problems)
{
    public const int PerPage = 50;

    /// <summary>Longer texts are no search.</summary>
    public const int LongestText = 200;

    private static readonly CapabilityLevel?[] Levels = [CapabilityLevel.BuiltIn, CapabilityLevel.Official, CapabilityLevel.Community, CapabilityLevel.None, null];
    private static readonly SupportKind?[] Statuses = [SupportKind.Active, SupportKind.SecurityOnly, SupportKind.Ended, SupportKind.NoEndDatePublished, SupportKind.SecurityEndNotPublished, null];

    public static IReadOnlyList<string> Keys { get; } = ["q", "language", "style", "licence", "size", "capability", "support", "sort", "page"];

    public static FrameworkQuery Read(QueryString query, CatalogSnapshot catalog) => new Reader(query, catalog).Read();

    private sealed class Reader
    {
        private readonly CatalogSnapshot _catalog;
        private readonly List<AnswerProblem> _problems = [];
        private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

        public Reader(QueryString query, CatalogSnapshot catalog)
        {
            _catalog = catalog;
            foreach (var pair in new QueryStringEnumerable(query.Value))
                if (pair.DecodeName().ToString() is var key && Keys.Contains(key, StringComparer.Ordinal) && pair.DecodeValue() is { Length: > 0 } value)
                    (_values.TryGetValue(key, out var list) ? list : _values[key] = []).Add(value.ToString());
        }

        public FrameworkQuery Read()
        {
            var frameworks = _catalog.Frameworks;
            var filter = new FrameworkFilter
            {
                Languages = Named("language", frameworks.SelectMany(f => f.Languages)),
                Styles = Named("style", frameworks.Select(f => f.Style)),
                Licences = Named("licence", frameworks.Select(f => f.Licence)),
                Sizes = Words("size", Enum.GetValues<ProjectSize>(), Texts.Word),
                Capabilities = Words("capability", Capabilities(), c => $"{c.Key}:{Texts.Word(c.Level)}"),
                Support = Words("support", Statuses, s => s is { } kind ? Texts.Word(kind) : Texts.Unknown),
            };
            var order = Words("sort", Orders(), o => o.Word);
            return new FrameworkQuery(Search(), filter, order.Count == 1 ? order[0].Order : FrameworkOrder.ByName, Page(), _problems)
            {
                Problems = order.Count > 1 ? [.. _problems, new AnswerProblem("sort", "this is given more than once; allowed is one order")] : _problems,
            };
        }

        private string Search()
        {
            var texts = Values("q");
            if (texts.Count > 1)
                _problems.Add(new AnswerProblem("q", "this is given more than once; allowed is one text"));
            var text = texts.Count == 0 ? "" : texts[0].Trim();
            if (text.Length <= LongestText)
                return text;
            _problems.Add(new AnswerProblem("q", $"the text has {Texts.Count(text.Length, "character", "characters")}; allowed are {LongestText}"));
            return "";
        }

        private int Page()
        {
            var texts = Values("page");
            if (texts.Count == 0)
                return 1;
            if (texts.Count == 1 && int.TryParse(texts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1)
                return page;
            _problems.Add(new AnswerProblem("page", "this must be one whole number from 1"));
            return 1;
        }

        private List<string> Values(string key) => _values.GetValueOrDefault(key) ?? [];

        private List<string> Named(string key, IEnumerable<string?> names) =>
            Values(key).Count == 0 ? [] : Words(key, [.. names.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)], n => n, StringComparison.OrdinalIgnoreCase);

        /// <summary>The values of a key, in the order in which they are offered.</summary>
        private List<T> Words<T>(string key, IReadOnlyList<T> offered, Func<T, string> wordOf, StringComparison comparison = StringComparison.Ordinal)
        {
            var chosen = new HashSet<int>();
            foreach (var value in Values(key))
            {
                var index = offered.ToList().FindIndex(o => wordOf(o).Equals(value, comparison));
                if (index >= 0)
                    chosen.Add(index);
                else
                    _problems.Add(new AnswerProblem(key, Unknown(key, value, [.. offered.Select(wordOf)])));
            }

            return [.. chosen.Order().Select(i => offered[i])];
        }

        private static string Unknown(string key, string value, IReadOnlyList<string> words)
        {
            const int most = 30;
            var allowed = words.Count == 0 ? "there is none to choose"
                : words.Count <= most ? $"allowed {(words.Count == 1 ? "is" : "are")} {Texts.List(words)}"
                : $"allowed are {string.Join(", ", words.Take(most))} and {words.Count - most} more";
            return $"{AnswerRules.Quote(value)} is not a value of {key}; {allowed}{Nearest.Hint(value, words)}";
        }

        private List<CapabilityAtLevel> Capabilities() =>
            [.. _catalog.Capabilities.SelectMany(g => g.Items).SelectMany(i => Levels.Select(l => new CapabilityAtLevel(i.Key, l)))];

        private List<(string Word, FrameworkOrder Order)> Orders() =>
        [
            ("name", FrameworkOrder.ByName),
            .. Enum.GetValues<ProjectSize>().Select(s => ($"size.{Texts.Word(s)}", FrameworkOrder.BySize(s))),
            .. _catalog.Needs.Select(n => ($"need.{n.Key}", FrameworkOrder.ByNeed(n.Key))),
        ];
    }
}
