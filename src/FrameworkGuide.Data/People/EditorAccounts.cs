using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FrameworkGuide.Data.People;

/// <summary>Keeps the accounts of editors in the people's store.</summary>
public static class EditorAccounts
{
    /// <summary>Needs a <see cref="PeopleStore"/> among the services.</summary>
    public static IdentityBuilder AddPeopleStore(this IdentityBuilder identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        identity.Services.AddScoped(services =>
        {
            var context = services.GetRequiredService<PeopleStore>().OpenContext();
            // Identity changes what it has read.
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            return context;
        });
        identity.Services.AddScoped<IUserStore<Editor>, EditorStore>();
        return identity;
    }
}
