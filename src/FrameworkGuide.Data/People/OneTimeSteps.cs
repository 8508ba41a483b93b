using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.People;

/// <summary>
/// Remembers the newest time step of whose code each editor made use, so that no code is taken twice.
/// </summary>
public sealed class OneTimeSteps(PeopleStore people)
{
    private const string Provider = "FrameworkGuide";
    private const string Name = "UsedTimeStep";

    /// <summary>
    /// Takes a time step. Each change is made over the step that was seen: of two that come at once, one is refused.
    /// </summary>
    /// <returns>False where a code of this step or a later one was used already.</returns>
    public async Task<bool> TakeAsync(string editorId, long step)
    {
        await using var context = people.OpenContext();
        var used = context.UserTokens.Where(t => t.UserId == editorId && t.LoginProvider == Provider && t.Name == Name);
        var value = step.ToString(CultureInfo.InvariantCulture);
        if (await used.Select(t => t.Value).FirstOrDefaultAsync() is { } seen)
            return long.Parse(seen, CultureInfo.InvariantCulture) < step
                && await used.Where(t => t.Value == seen)
                    .ExecuteUpdateAsync(set => set.SetProperty(t => t.Value, value)) == 1;

        context.UserTokens.Add(
            new IdentityUserToken<string> { UserId = editorId, LoginProvider = Provider, Name = Name, Value = value });
        return await context.TryInsertAsync(() => used.AnyAsync());
    }
}
