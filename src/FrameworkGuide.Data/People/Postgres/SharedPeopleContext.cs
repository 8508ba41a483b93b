using System.Linq.Expressions;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>
/// The same in a PostgreSQL database, with what instances share besides: keys for cookies, pictures, what was pushed.
/// </summary>
internal sealed class SharedPeopleContext(DbContextOptions<SharedPeopleContext> options)
    : PeopleContext(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<PictureRow> Pictures => Set<PictureRow>();

    public DbSet<PushedRow> Pushed => Set<PushedRow>();

    /// <summary>Waits for the turn to write, as in an SQLite file, which has one writer at a time.</summary>
    public override async Task<IDbContextTransaction> BeginWritingAsync(CancellationToken cancellationToken)
    {
        var transaction = await base.BeginWritingAsync(cancellationToken);
        try
        {
            await Database.ExecuteSqlRawAsync(WriteTurn.Take(SqliteFile.Patience), cancellationToken);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    public override Expression<Func<RevisionRow, bool>> IsLike(string pattern) =>
        r => EF.Functions.ILike(r.Text!, pattern, @"\");

    /// <summary>
    /// Texts compare as in SQLite, by their bytes, and no letters but those of ASCII have a case. Lengths are not
    /// limited by the tables, as in SQLite.
    /// </summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>()
            .HaveConversion<StorableText>().HaveColumnType("text").UseCollation("C");
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<StoreRow>(store =>
        {
            store.ToTable("Store").HasKey(s => s.Number);
            store.Property(s => s.Number).ValueGeneratedNever();
        });
        builder.Entity<PictureRow>(picture => picture.ToTable("Pictures").HasKey(p => p.Hash));
        builder.Entity<PushedRow>(pushed => pushed.ToTable("Pushed").HasKey(p => p.Path));
    }
}
