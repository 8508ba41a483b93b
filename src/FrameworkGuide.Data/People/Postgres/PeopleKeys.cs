using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>Keeps the keys for cookies in the shared database: what one instance signs, all of them read.</summary>
public static class PeopleKeys
{
    /// <summary>As long as a key made by itself is used.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    /// <summary>Needs a <see cref="PeopleStore"/> in a shared database among the services.</summary>
    public static IDataProtectionBuilder PersistKeysToPeopleStore(this IDataProtectionBuilder keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        keys.Services.AddScoped(
            services => (SharedPeopleContext)services.GetRequiredService<PeopleStore>().OpenContext());
        return keys.PersistKeysToDbContext<SharedPeopleContext>();
    }

    /// <summary>
    /// Makes the first key, in the turn of whoever migrates: instances that start at once would each make one and not
    /// know those of the others.
    /// </summary>
    /// <param name="services">With keys and a people's store in the shared database.</param>
    public static void EnsureOne(IServiceProvider services, DateTimeOffset now)
    {
        var keys = services.GetRequiredService<IKeyManager>();
        if (keys.GetAllKeys().Count == 0)
            keys.CreateNewKey(now, now + Lifetime);
    }
}
