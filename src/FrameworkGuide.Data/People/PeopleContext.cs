using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace FrameworkGuide.Data.People;

/// <summary>
/// What people made and nothing can rebuild. It names documents by path, never by a key into the catalog, and authors
/// by address: what they wrote stays when their account goes. This is the context of an SQLite file; that of a shared
/// database is derived from it.
/// </summary>
internal class PeopleContext : IdentityUserContext<Editor>
{
    private const int LongestPath = 200;
    private const int LongestName = 256;
    private const int HashLength = 64;
    private const int VersionLength = 16;

    public PeopleContext(DbContextOptions<PeopleContext> options)
        : base(options)
    {
    }

    protected PeopleContext(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<PublicationRow> Publications => Set<PublicationRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<VersionRow> Versions => Set<VersionRow>();

    /// <summary>All changes of the tables that this version knows, in their order.</summary>
    public static IReadOnlyList<string> MigrationsOf<TContext>() =>
    [
        .. typeof(PeopleContext).Assembly.GetTypes()
            .Where(t => t.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(TContext))
            .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal),
    ];

    /// <summary>Takes the turn to write.</summary>
    public virtual Task<IDbContextTransaction> BeginWritingAsync(CancellationToken cancellationToken) =>
        Database.BeginTransactionAsync(cancellationToken);

    /// <summary>
    /// Whether a text is like a pattern, in which a backslash escapes, whatever the case of its ASCII letters. What
    /// LIKE says of case is the one thing that databases do not agree on here, and lower() takes SQLite four times as
    /// long.
    /// </summary>
    public virtual Expression<Func<RevisionRow, bool>> IsLike(string pattern) =>
        r => EF.Functions.Like(r.Text, pattern, @"\");

    /// <summary>Writes what was added.</summary>
    /// <param name="isTaken">Whether somebody else added the same.</param>
    /// <returns>False where somebody else was quicker: nothing is written.</returns>
    public async Task<bool> TryInsertAsync(Func<Task<bool>> isTaken, CancellationToken cancellationToken = default)
    {
        try
        {
            await SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            if (await isTaken())
                return false;
            throw;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<RevisionRow>(revision =>
        {
            revision.ToTable("Revisions").HasKey(r => r.Id);
            revision.Property(r => r.Path).HasMaxLength(LongestPath);
            revision.Property(r => r.Hash).HasMaxLength(HashLength);
            revision.Property(r => r.Author).HasMaxLength(LongestName);
            revision.HasIndex(r => new { r.Path, r.Id });
        });
        builder.Entity<DraftRow>(draft =>
        {
            draft.ToTable("Drafts").HasKey(d => d.Id);
            draft.Property(d => d.Path).HasMaxLength(LongestPath);
            draft.Property(d => d.Editor).HasMaxLength(LongestName);
            draft.HasIndex(d => new { d.Editor, d.Path }).IsUnique();
        });
        builder.Entity<PublicationRow>(publication =>
        {
            publication.ToTable("Publications").HasKey(p => p.Path);
            publication.Property(p => p.Path).HasMaxLength(LongestPath);
            publication.Property(p => p.Hash).HasMaxLength(HashLength);
            publication.Property(p => p.Author).HasMaxLength(LongestName);
        });
        builder.Entity<VersionRow>(version =>
        {
            version.ToTable("Versions").HasKey(v => v.Id);
            version.Property(v => v.Version).HasMaxLength(VersionLength);
            version.HasIndex(v => v.Version);
        });
        builder.Entity<SessionRow>(session =>
        {
            session.ToTable("Sessions").HasKey(s => s.Id);
            session.Property(s => s.KeyHash).HasMaxLength(HashLength);
            session.HasIndex(s => s.KeyHash).IsUnique();
            session.HasOne<Editor>().WithMany().HasForeignKey(s => s.EditorId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
