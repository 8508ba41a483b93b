using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Logging.Abstractions;

namespace FrameworkGuide.Data.People;

/// <summary>Lets <c>dotnet ef migrations add</c> make the context without the program.</summary>
internal sealed class PeopleContextFactory : IDesignTimeDbContextFactory<PeopleContext>
{
    public PeopleContext CreateDbContext(string[] args) =>
        new PeopleFile("design-time.db", NullLogger.Instance).OpenToRead();
}
