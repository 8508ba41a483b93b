using System.Collections.Immutable;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>The texts that a document can have had, and what merging two of them should give.</summary>
internal sealed class EditorModel(string first, Random random)
{
    private readonly EditedPlaces _places = new(first);
    private readonly Dictionary<string, State> _known = new(StringComparer.Ordinal);
    private int _words;

    /// <summary>The text that all begin with.</summary>
    public State First => Of(first, ImmutableDictionary<EditedPlace, string?>.Empty);

    /// <summary>A text that was made here; null where it is of an earlier sequence.</summary>
    public State? Find(string text) => _known.GetValueOrDefault(text);

    /// <summary>Another word at a place of chance, or a place taken away.</summary>
    public State Changed(State state)
    {
        var place = _places.All[random.Next(_places.All.Count)];
        var line = place.IsRemovable && random.Next(4) == 0 ? null : _places.WithWord(place, $"w{++_words}");
        var changes = state.Changes.SetItem(place, line);
        return Of(_places.Text(changes), changes);
    }

    /// <summary>
    /// What a draft says with what is published now: by place, the one that changed it; the chosen one where both did.
    /// </summary>
    public (State State, int Conflicts) Merge(ModelDraft draft, State? published, bool takesMine)
    {
        if (published is null || published == draft.Original)
            return (draft.Text, 0);
        var (merged, conflicts) = (draft.Text.Changes, 0);
        foreach (var place in draft.Text.Changes.Keys.Union(published.Changes.Keys)
            .Union(draft.Original?.Changes.Keys ?? []))
        {
            var (mine, theirs) = (Line(draft.Text, place), Line(published, place));
            var original = draft.Original is null ? null : Line(draft.Original, place);
            if (mine == theirs || original is not null && theirs == original)
                continue;
            var isAsked = original is not null ? mine != original : mine.Line is not null && theirs.Line is not null;
            if (isAsked)
                conflicts++;
            var takes = isAsked ? takesMine : original is null && theirs.Line is null;
            if (!takes)
                merged = theirs.IsChanged ? merged.SetItem(place, theirs.Line) : merged.Remove(place);
        }

        return (Of(_places.Text(merged), merged), conflicts);

        static PlaceLine Line(State state, EditedPlace place) =>
            state.Changes.TryGetValue(place, out var line) ? new PlaceLine(true, line) : new PlaceLine(false, "");
    }

    private State Of(string text, ImmutableDictionary<EditedPlace, string?> changes) =>
        _known.TryGetValue(text, out var known) ? known : _known[text] = new State(text, changes);

    /// <summary>A text of the document, and how it differs from the first one.</summary>
    public sealed record State(string Text, ImmutableDictionary<EditedPlace, string?> Changes)
    {
        public bool Equals(State? other) => Text == other?.Text;

        public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
    }

    private sealed record PlaceLine(bool IsChanged, string? Line);

    /// <summary>A saved draft; each save has a token of its own, as it has a version.</summary>
    public sealed record ModelDraft(State? Original, State Text)
    {
        public object Token { get; } = new();
    }
}
