namespace FrameworkGuide.Web.Pages.Components;

/// <summary>The sources a page names, numbered in the order in which they first appear: on paper, where no link can be followed, they are notes.</summary>
internal sealed class SourceNotes
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _addresses = [];

    /// <summary>The address of note 1, of note 2, and so on.</summary>
    public IReadOnlyList<string> Addresses => _addresses;

    /// <summary>Those of the page that a request shows.</summary>
    public static SourceNotes Of(HttpContext context)
    {
        if (context.Features.Get<SourceNotes>() is { } notes)
            return notes;
        notes = new SourceNotes();
        context.Features.Set(notes);
        return notes;
    }

    public int NumberOf(string address)
    {
        if (!_numbers.TryGetValue(address, out var number))
        {
            _addresses.Add(address);
            _numbers[address] = number = _addresses.Count;
        }

        return number;
    }
}
