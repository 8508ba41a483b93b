namespace FrameworkGuide.Data;

/// <summary>A newer version of the program wrote the people's store: this one must not touch it.</summary>
/// <param name="migration">The first change of its tables that this version does not know.</param>
public sealed class NewerStoreException(string migration) : RefusedStoreException(
    $"a newer version of the program wrote it ({migration}); "
    + "start that version again, or put back a backup made by this one");
