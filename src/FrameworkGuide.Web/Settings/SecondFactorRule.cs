namespace FrameworkGuide.Web.Settings;

/// <summary>Whether editors need a code besides the password.</summary>
internal enum SecondFactorRule
{
    /// <summary>Whoever wants one turns it on.</summary>
    Optional,

    /// <summary>Who has none reaches the account pages alone, to turn it on.</summary>
    Required,
}
