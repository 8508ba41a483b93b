namespace FrameworkGuide.Data.People.Postgres;

/// <summary>The one row that says which store this is. An SQLite file has its number in its header.</summary>
internal sealed class StoreRow
{
    /// <summary>Drawn when the store was made; a copy has the same.</summary>
    public int Number { get; set; }
}
