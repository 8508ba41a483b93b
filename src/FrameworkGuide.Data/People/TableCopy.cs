using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FrameworkGuide.Data.People;

/// <summary>
/// Copies the tables that both kinds of store have, and compares them. It goes by the model: a table or a column that
/// comes later is copied too.
/// </summary>
internal static class TableCopy
{
    private const int RowsAtOnce = 200;

    /// <summary>Copies every row, with its keys.</summary>
    /// <param name="to">Empty, and with a transaction.</param>
    /// <param name="like">The one of the two that is an SQLite file: a shared database has more tables.</param>
    public static void Run(PeopleContext from, PeopleContext to, PeopleContext like)
    {
        foreach (var table in Tables(like))
            Call(nameof(CopyRows), table, from, to);
    }

    /// <summary>What the tables say that an SQLite file has too.</summary>
    /// <param name="like">A context of an SQLite file.</param>
    public static IReadOnlyList<TableSum> SumsOf(PeopleContext context, PeopleContext like) =>
        [.. Tables(like).Select(t => (TableSum)Call(nameof(SumOf), t, context, like)!)];

    /// <exception cref="RefusedStoreException">They do not say the same.</exception>
    public static void ThrowUnlessSame(IReadOnlyList<TableSum> before, IReadOnlyList<TableSum> after)
    {
        foreach (var (one, other) in before.Zip(after))
            if (one != other)
                throw new RefusedStoreException(
                    $"the copy of the table {one.Table} is not the same ({one.Rows} rows, {other.Rows} copied)");
    }

    /// <summary>Tables that others refer to come first.</summary>
    private static IEnumerable<IEntityType> Tables(PeopleContext like) => like.Model.GetEntityTypes()
        .OrderBy(t => t.GetForeignKeys().Any()).ThenBy(t => t.GetTableName(), StringComparer.Ordinal);

    private static object? Call(string method, IEntityType table, params object[] arguments) =>
        typeof(TableCopy).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(table.ClrType)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture);

    private static void CopyRows<T>(PeopleContext from, PeopleContext to)
        where T : class
    {
        foreach (var rows in from.Set<T>().AsEnumerable().Chunk(RowsAtOnce))
        {
            to.AddRange(rows);
            to.SaveChanges();
            to.ChangeTracker.Clear();
        }
    }

    private static TableSum SumOf<T>(PeopleContext context, PeopleContext like)
        where T : class
    {
        var table = like.Model.FindEntityType(typeof(T))!;
        var columns = table.GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => p.PropertyInfo!).ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var row = new MemoryStream();
        using var writer = new BinaryWriter(row);
        var count = 0L;
        foreach (var entity in InOrder(context.Set<T>(), table.FindPrimaryKey()!))
        {
            row.SetLength(0);
            foreach (var column in columns)
                Write(writer, column.GetValue(entity));
            hash.AppendData(row.GetBuffer(), 0, (int)row.Length);
            count++;
        }

        return new TableSum(table.GetTableName()!, count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Texts come in the order of their bytes in both.</summary>
    private static IEnumerable<T> InOrder<T>(IQueryable<T> rows, IKey key)
        where T : class
    {
        IOrderedQueryable<T>? ordered = null;
        foreach (var name in key.Properties.Select(p => p.Name))
            ordered = ordered is null
                ? rows.OrderBy(r => EF.Property<object>(r, name))
                : ordered.ThenBy(r => EF.Property<object>(r, name));
        return ordered!.AsEnumerable();
    }

    /// <summary>Times to the microsecond, which is what both keep.</summary>
    private static void Write(BinaryWriter writer, object? value)
    {
        writer.Write(value is not null);
        writer.Write(value switch
        {
            null => "",
            DateTime time => Invariant(UtcConverter.Stored(time).Ticks),
            DateTimeOffset time => Invariant(UtcConverter.Stored(time.UtcDateTime).Ticks),
            _ => Invariant(value),
        });
        writer.Flush();
    }

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
