namespace FrameworkGuide.Web.Accounts;

/// <summary>Says of a request that its editor has to set up a second factor first.</summary>
internal sealed record SecondFactorMissing;
