using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace FrameworkGuide.Web.Accounts;

/// <summary>Notes each form that came without its token.</summary>
internal sealed class RefusedForms(AccountAudit audit) : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
            audit.Note(AccountEvent.FormRefused, context.HttpContext.User.Identity?.Name);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
