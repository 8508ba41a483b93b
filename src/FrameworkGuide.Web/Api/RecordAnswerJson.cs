using FrameworkGuide.Core.Decisions;

namespace FrameworkGuide.Web.Api;

/// <summary>A question of a record with its answer or weight, in words.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Text">The answer, or the weight.</param>
internal sealed record RecordAnswerJson(string Name, string Text)
{
    public static RecordAnswerJson Of(RecordAnswer answer) => new(answer.Name, answer.Text);
}
