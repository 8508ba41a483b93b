using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Accounts.Company;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrameworkGuide.Web.Accounts;

/// <summary>What signing in needs, beyond the accounts themselves.</summary>
internal static class AccountServices
{
    public static void AddGuideAccounts(this IServiceCollection services)
    {
        services.AddSingleton<AccountAudit>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<OneTimeSteps>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<AttemptLimits>();
        services.AddSingleton<TrustedBrowser>();
        services.AddScoped<SecondStep>();
        services.AddScoped<RecoveryCodes>();
        services.AddScoped<EditorSignIn>();
        services.AddScoped<CompanyLinks>();
        services.AddScoped<CompanyAccounts>();
        services.AddScoped<PasswordLinks>();
        services.AddScoped<SecondFactors>();
        // Identity's own knows lengths alone.
        services.Replace(ServiceDescriptor.Scoped<IPasswordValidator<Editor>, PasswordRules>());
        services.Configure<MvcOptions>(options => options.Filters.Add<RefusedForms>());
    }
}
