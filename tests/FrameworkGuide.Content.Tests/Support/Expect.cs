using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Support;

internal static class Expect
{
    /// <summary>One problem and no other, at a place such as "3:11 FG011", whose message contains a passage.</summary>
    public static void One(IReadOnlyList<ContentProblem> problems, string place, string message)
    {
        Assert.True(problems.Count == 1, "expected one problem, found:\n" + string.Join('\n', problems));
        At(problems[0], place, message);
    }

    public static void At(ContentProblem problem, string place, string message)
    {
        Assert.True(place == $"{problem.Line}:{problem.Column} {problem.Code}", $"expected {place}, found {problem}");
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(ProblemCode.All.Single(c => c.Id == problem.Code).Severity, problem.Severity);
    }
}
