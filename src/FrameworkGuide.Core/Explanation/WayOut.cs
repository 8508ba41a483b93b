namespace FrameworkGuide.Core.Explanation;

/// <summary>Conditions to give up together.</summary>
/// <param name="Conditions">What is given up: "“API” and the required languages".</param>
/// <param name="Fits">What is left then: "Flask fits".</param>
/// <param name="Address">The result without these conditions.</param>
public sealed record WayOut(string Conditions, string Fits, string Address);
