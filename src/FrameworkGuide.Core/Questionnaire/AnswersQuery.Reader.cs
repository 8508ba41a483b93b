using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Questionnaire;

public sealed partial record AnswersQuery
{
    private sealed class Reader(CatalogSnapshot catalog)
    {
        private readonly AnswerRules _rules = new(catalog);
        private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
        private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Importance> _needs = new(StringComparer.Ordinal);
        private readonly List<string> _languages = [];
        private readonly List<string> _only = [];
        private readonly List<(string Key, string Value)> _pairs = [];
        private PickedNeeds? _picks;
        private ProjectAnswers _answers = new();

        public void Take(string key, string value)
        {
            if (!IsKey(key))
                return;
            if (PickedNeeds.IsKey(key))
            {
                (_picks ??= new PickedNeeds(_rules)).Take(key, value);
                return;
            }

            var isNeed = key.StartsWith(Need, StringComparison.Ordinal);
            _pairs.Add((key, value));
            if (key == Language)
            {
                if (value.Length > 0 && _rules.Language(key, value) is { } language && !_languages.Contains(language))
                    _languages.Add(language);
                return;
            }

            if (key == Only)
            {
                if (value.Length > 0)
                    _only.Add(value);
                return;
            }

            if (!_given.TryAdd(key, value))
                Repeat(key, value);
            else if (isNeed)
                TakeNeed(key, value);
            else if (value.Length > 0)
                TakeSingle(key, value);
        }

        public AnswersQuery ToQuery()
        {
            _picks?.ApplyTo(_needs);
            _answers = _answers with { Needs = _needs, Languages = _languages, Only = _rules.Shortlist(Only, _only) };
            var usable = _rules.CheckWeigh(_answers, WeightField())
                ? _answers
                : _answers with { SizeWeight = null, LanguageWeight = null };
            if (usable.WeighNothing(catalog))
                usable = new ProjectAnswers();
            var isCanonical = _picks is null && _rules.Problems.Count == 0
                && _pairs.SequenceEqual(Pairs(_answers, catalog));
            return new AnswersQuery(_answers, _rules.Problems, _given, isCanonical)
            {
                Usable = usable,
                ProblemCount = _rules.ProblemCount,
            };
        }

        /// <summary>
        /// Nobody can know which of several answers is meant: none of them counts, and that is told once.
        /// </summary>
        private void Repeat(string key, string value)
        {
            _given[key] = value;
            if (!_repeated.Add(key))
                return;
            _rules.Add(key, "this is answered more than once; allowed: one answer");
            if (key.StartsWith(Need, StringComparison.Ordinal))
                _needs.Remove(key[Need.Length..]);
            else
                _answers = Without(key);
        }

        private void TakeNeed(string key, string value)
        {
            var need = key[Need.Length..];
            if (!_rules.IsNeed(key, need) || value.Length == 0)
                return;
            var importance = _rules.Importance(key, value);
            if (importance.Weight > 0)
                _needs[need] = importance;
        }

        private void TakeSingle(string key, string value) => _answers = key switch
        {
            Size => _answers with { Size = _rules.Size(key, value) },
            Policy => _answers with { RequireLanguage = _rules.RequireLanguage(key, value) },
            SizeWeight => _answers with { SizeWeight = _rules.Weight(key, value) },
            LanguageWeight => _answers with { LanguageWeight = _rules.Weight(key, value) },
            _ => _answers with { Weighting = _rules.Weighting(key, value) },
        };

        private ProjectAnswers Without(string key) => key switch
        {
            Size => _answers with { Size = null },
            Policy => _answers with { RequireLanguage = false },
            SizeWeight => _answers with { SizeWeight = null },
            LanguageWeight => _answers with { LanguageWeight = null },
            _ => _answers with { Weighting = Core.Questionnaire.Weighting.Stated },
        };

        private string WeightField() => _answers.Size is not null ? SizeWeight : LanguageWeight;
    }
}
