namespace FrameworkGuide.Data.Catalog;

/// <summary>
/// The tables of the catalog. They have no migrations: a catalog of another program version is made anew.
/// </summary>
internal static class CatalogSchema
{
    /// <summary>
    /// Documents has one row for each published document with its parts as JSON in UTF-8, because a row per rating is
    /// ten times slower: Summary is what the snapshot holds, Details the whole profile of a framework (null for other
    /// kinds, whose summary is all there is). Files has each file as it was when it was last looked at; Problems is
    /// JSON, null where there are none. Settings are named values of the catalog itself: its version stamp, the
    /// vocabulary of the last import, how far the log went.
    /// </summary>
    public const string Create =
        """
        CREATE TABLE Documents (
            Path TEXT NOT NULL PRIMARY KEY,
            Kind INTEGER NOT NULL,
            Slug TEXT NOT NULL,
            Hash TEXT NOT NULL,
            Summary BLOB NOT NULL,
            Details BLOB,
            BodyHtml TEXT NOT NULL);
        CREATE UNIQUE INDEX DocumentsBySlug ON Documents (Kind, Slug);
        CREATE TABLE Files (
            Path TEXT NOT NULL PRIMARY KEY,
            Kind INTEGER NOT NULL,
            Size INTEGER NOT NULL,
            ModifiedTicks INTEGER NOT NULL,
            Hash TEXT NOT NULL,
            State INTEGER NOT NULL,
            Problems BLOB);
        CREATE TABLE Settings (Name TEXT NOT NULL PRIMARY KEY, Value TEXT NOT NULL);
        """;
}
