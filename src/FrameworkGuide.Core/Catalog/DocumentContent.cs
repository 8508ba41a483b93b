namespace FrameworkGuide.Core.Catalog;

/// <summary>What one content file says, checked.</summary>
public abstract record DocumentContent;
