using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Selection;

/// <summary>
/// What an address asks of the list of frameworks: <c>q</c>, <c>language</c>, <c>style</c>, <c>licence</c>,
/// <c>size</c>, <c>capability</c> (key:level), <c>support</c>, <c>sort</c>, <c>page</c>. Repeated values of a key are
/// alternatives.
/// </summary>
/// <param name="Wanted">The values to filter by.</param>
/// <param name="Problems">What could not be taken.</param>
public sealed record FrameworkQuery(
    string Text, IReadOnlySet<FilterValue> Wanted, FrameworkOrder Order, int Page, IReadOnlyList<FieldProblem> Problems)
{
    public const int PerPage = 50;

    /// <summary>Whether an order is asked for.</summary>
    public bool IsSorted { get; private init; }

    /// <summary>Longer texts are no search.</summary>
    public const int LongestText = 200;

    /// <summary>More helps nobody, and a hostile address could otherwise have a thousand told.</summary>
    private const int MostProblems = 20;

    /// <summary>Of more allowed words than this the others are counted.</summary>
    private const int MostWords = 30;

    public static IReadOnlyList<string> Keys { get; } =
        ["q", "language", "style", "licence", "size", "capability", "support", "sort", "page"];

    public static FrameworkQuery Read(IEnumerable<(string Key, string Value)> query, CatalogSnapshot catalog) =>
        new Reader(query, catalog).Read();

    private sealed class Reader
    {
        private readonly CatalogSnapshot _catalog;
        private readonly List<FieldProblem> _problems = [];
        private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

        public Reader(IEnumerable<(string Key, string Value)> query, CatalogSnapshot catalog)
        {
            _catalog = catalog;
            foreach (var (key, value) in query)
                if (value.Length > 0 && Keys.Contains(key, StringComparer.Ordinal))
                    (_values.TryGetValue(key, out var list) ? list : _values[key] = []).Add(value);
        }

        public FrameworkQuery Read()
        {
            var choices = FrameworkChoices.Of(_catalog);
            HashSet<FilterValue> wanted =
            [
                .. Named("language", choices.Languages),
                .. Named("style", choices.Styles),
                .. Named("licence", choices.Licences),
                .. Chosen("size", FrameworkChoices.Sizes),
                .. Chosen("capability", choices.Capabilities.SelectMany(c => c.Levels)),
                .. Chosen("support", FrameworkChoices.Support),
            ];
            var order = Words("sort", choices.Orders);
            return new FrameworkQuery(
                Search(), wanted, order.Count == 1 ? order[0] : FrameworkOrder.ByName, Page(), _problems)
            {
                IsSorted = order.Count == 1,
                Problems = order.Count > 1
                    ? [.. _problems, new FieldProblem("sort", "this is given more than once; allowed: one order")]
                    : _problems,
            };
        }

        private string Search()
        {
            var texts = Values("q");
            if (texts.Count > 1)
                _problems.Add(new FieldProblem("q", "this is given more than once; allowed: one text"));
            var text = texts.Count == 0 ? "" : texts[0].Trim();
            if (text.Length <= LongestText)
                return text;
            var length = English.Count(text.Length, "character", "characters");
            _problems.Add(new FieldProblem("q", $"the text has {length}; allowed: {LongestText}"));
            return "";
        }

        private int Page()
        {
            var texts = Values("page");
            if (texts.Count == 0)
                return 1;
            if (texts.Count == 1
                && int.TryParse(texts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                && page >= 1)
                return page;
            _problems.Add(new FieldProblem("page", "this must be one whole number from 1"));
            return 1;
        }

        private List<string> Values(string key) => _values.GetValueOrDefault(key) ?? [];

        private List<FilterValue> Named(string key, IEnumerable<FrameworkChoice> choices) =>
            Chosen(key, choices, StringComparison.OrdinalIgnoreCase);

        private List<FilterValue> Chosen(
            string key, IEnumerable<FrameworkChoice> choices, StringComparison comparison = StringComparison.Ordinal) =>
            Words(key, choices.Select(c => (c.Word, c.Value)), comparison);

        /// <summary>The values of a key, in the order in which they are offered.</summary>
        private List<T> Words<T>(
            string key, IEnumerable<(string Word, T Value)> choices,
            StringComparison comparison = StringComparison.Ordinal)
        {
            if (Values(key) is not { Count: > 0 } values)
                return [];
            var offered = choices.ToList();
            var chosen = new HashSet<int>();
            foreach (var value in values)
            {
                // Two names may differ in their case alone: each is to be had as it is written.
                var index = offered.FindIndex(o => o.Word == value);
                if (index < 0)
                    index = offered.FindIndex(o => o.Word.Equals(value, comparison));
                if (index >= 0)
                    chosen.Add(index);
                else if (_problems.Count < MostProblems)
                    _problems.Add(new FieldProblem(key, Unknown(key, value, [.. offered.Select(o => o.Word)])));
            }

            return [.. chosen.Order().Select(i => offered[i].Value)];
        }

        private static string Unknown(string key, string value, IReadOnlyList<string> words) =>
            $"{English.Quote(value)} is not a value of {key}; "
                + $"{Allowed.Words(words, "there is none to choose", MostWords)}{Nearest.Hint(value, words)}";
    }
}
