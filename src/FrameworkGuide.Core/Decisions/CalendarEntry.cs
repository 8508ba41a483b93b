namespace FrameworkGuide.Core.Decisions;

/// <summary>A day on which a decision is worth another look.</summary>
/// <param name="Name">Tells it from all others, today and later.</param>
/// <param name="Page">The page that says more, as a path from the root of the site.</param>
public sealed record CalendarEntry(string Name, DateOnly Day, string Title, string Text, string Page);
