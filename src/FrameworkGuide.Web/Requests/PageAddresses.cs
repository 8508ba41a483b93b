using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Requests;

/// <summary>What an address means: each page has one, and what it names is what the page is about.</summary>
internal static class PageAddresses
{
    public static void AddPageAddresses(this IServiceCollection services)
    {
        // Forms come first otherwise: a field "path" would make a page act on another document than its address names.
        services.Configure<MvcOptions>(options =>
        {
            options.ValueProviderFactories.RemoveType<RouteValueProviderFactory>();
            options.ValueProviderFactories.Insert(0, new AddressValues());
        });

        // A page in a file Index answers at /Index too.
        services.Configure<RazorPagesOptions>(
            options => options.Conventions.AddFolderRouteModelConvention("/", KeepOneAddress));
    }

    private static void KeepOneAddress(PageRouteModel page)
    {
        foreach (
            var second in page.Selectors.Where(s => s.AttributeRouteModel?.SuppressLinkGeneration == true).ToList())
            page.Selectors.Remove(second);
    }
}
