using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using FrameworkGuide.Data.People.Postgres;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Web.Accounts;

/// <summary>What accounts are made of, for the site and for commands alike.</summary>
internal static class EditorIdentity
{
    public static readonly TimeSpan LinkLifespan = TimeSpan.FromDays(1);

    /// <summary>Of an email address.</summary>
    public const int LongestAddress = 256;

    public const int ShortestPassword = 12;

    /// <summary>Hashing takes longer the longer a password is.</summary>
    public const int LongestPassword = 200;

    /// <summary>
    /// Keys for cookies and links: in the data folder, readable by the program's own user alone, or in the database
    /// that several instances share.
    /// </summary>
    public static void AddGuideKeys(this IServiceCollection services, GuideSettings settings)
    {
        // A name of its own: without one, keys would hold for one folder of the program.
        var keys = services.AddDataProtection().SetApplicationName("FrameworkGuide");
        if (settings.Database is null)
            keys.PersistKeysToFileSystem(KeyFolder(new DataPaths(settings.DataPath).Keys));
        else
            keys.PersistKeysToPeopleStore();
    }

    public static IdentityBuilder AddEditorAccounts(this IServiceCollection services)
    {
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = LinkLifespan);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = EditorPasswordHasher.Iterations);
        services.AddScoped<IPasswordHasher<Editor>, EditorPasswordHasher>();
        return services.AddIdentityCore<Editor>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.User.AllowedUserNameCharacters = ""; // whatever an address has
            options.Password.RequiredLength = ShortestPassword;
            options.Password.RequireDigit = options.Password.RequireNonAlphanumeric = false;
            options.Password.RequireLowercase = options.Password.RequireUppercase = false;
        }).AddPeopleStore().AddDefaultTokenProviders();
    }

    private static DirectoryInfo KeyFolder(string path) =>
        Directory.Exists(path) ? new DirectoryInfo(path) : PrivateFiles.CreateFolder(path);
}
