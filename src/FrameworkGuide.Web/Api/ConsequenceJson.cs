using System.ComponentModel.DataAnnotations;

namespace FrameworkGuide.Web.Api;

/// <summary>What follows from a choice.</summary>
/// <param name="Kind">Whether it speaks for the choice.</param>
/// <param name="Text">What it is.</param>
internal sealed record ConsequenceJson([property: AllowedValues("good", "neutral", "bad")] string Kind, string Text);
