using Microsoft.EntityFrameworkCore.Design;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>Lets <c>dotnet ef migrations add</c> make the context without the program or a server.</summary>
internal sealed class SharedContextFactory : IDesignTimeDbContextFactory<SharedPeopleContext>
{
    public SharedPeopleContext CreateDbContext(string[] args) => new(PeopleDatabase.Options("Host=design").Options);
}
