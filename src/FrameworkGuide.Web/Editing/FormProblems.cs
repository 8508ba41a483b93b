namespace FrameworkGuide.Web.Editing;

/// <summary>What is wrong with a form that was sent: each problem at its field, the others above the form.</summary>
internal sealed class FormProblems
{
    private readonly List<(string? Field, string Message)> _all = [];

    public bool Any => _all.Count > 0;

    /// <summary>What belongs to no field.</summary>
    public IEnumerable<string> Above => _all.Where(p => p.Field is null).Select(p => p.Message);

    /// <summary>Fields with problems, in the order in which they were found.</summary>
    public IEnumerable<string> Fields => _all.Select(p => p.Field).OfType<string>().Distinct();

    public IEnumerable<string> At(string field) => _all.Where(p => p.Field == field).Select(p => p.Message);

    public void Add(string? field, string message) => _all.Add((field, message));
}
