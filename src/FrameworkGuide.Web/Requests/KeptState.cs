namespace FrameworkGuide.Web.Requests;

/// <summary>What an address says of a kept result, and what there is of it.</summary>
internal enum KeptState
{
    /// <summary>Nothing: it asks for today's result.</summary>
    NotAsked,

    /// <summary>Something in it cannot be taken.</summary>
    Bad,

    /// <summary>This site's log does not have the version.</summary>
    NotHad,

    /// <summary>The log cannot be read just now.</summary>
    Unreadable,

    /// <summary>Everything is there.</summary>
    Found,
}
