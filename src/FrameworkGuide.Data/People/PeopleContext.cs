using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.People;

/// <summary>What people made and nothing can rebuild. It names documents by path, never by a key into the catalog.</summary>
internal sealed class PeopleContext(DbContextOptions<PeopleContext> options) : DbContext(options)
{
    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<RevisionRow>(revision =>
    {
        revision.ToTable("Revisions").HasKey(r => r.Id);
        revision.Property(r => r.Path).HasMaxLength(200);
        revision.Property(r => r.Hash).HasMaxLength(64);
        revision.Property(r => r.Author).HasMaxLength(256);
        revision.HasIndex(r => new { r.Path, r.Id });
    });
}
