using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// What the address of a page names. Routing's own values are left out: "page" would be the page's file there, and a
/// list that has pages could not ask for the second.
/// </summary>
internal sealed class AddressValues : IValueProviderFactory
{
    public Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        var request = context.ActionContext.HttpContext;
        if (request.GetEndpoint() is RouteEndpoint { RoutePattern.Parameters: var parameters })
        {
            var named = new RouteValueDictionary();
            foreach (var parameter in parameters)
                named[parameter.Name] = request.Request.RouteValues[parameter.Name];
            context.ValueProviders.Add(new RouteValueProvider(BindingSource.Path, named));
        }

        return Task.CompletedTask;
    }
}
