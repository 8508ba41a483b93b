using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.Catalog;

/// <summary>The catalog: a projection of the content folder that can be deleted any time.</summary>
internal sealed class CatalogContext(DbContextOptions<CatalogContext> options) : DbContext(options)
{
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<FileRow> Files => Set<FileRow>();

    public DbSet<SettingRow> Settings => Set<SettingRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DocumentRow>(document =>
        {
            document.ToTable("Documents").HasKey(d => d.Path);
            document.HasIndex(d => new { d.Kind, d.Slug }).IsUnique();
        });
        modelBuilder.Entity<FileRow>(file => file.ToTable("Files").HasKey(f => f.Path));
        modelBuilder.Entity<SettingRow>(setting => setting.ToTable("Settings").HasKey(s => s.Name));
    }
}
