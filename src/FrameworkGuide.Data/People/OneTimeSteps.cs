using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.People;

/// <summary>Remembers the newest time step of whose code each editor made use, so that no code is taken twice.</summary>
public sealed class OneTimeSteps(PeopleStore people)
{
    private const string Provider = "FrameworkGuide";
    private const string Name = "UsedTimeStep";

    /// <summary>Takes a time step, in one statement: of two that come at once, one is refused.</summary>
    /// <returns>False where a code of this step or a later one was used already.</returns>
    public async Task<bool> TakeAsync(string editorId, long step)
    {
        await using var context = people.OpenContext();
        return await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO AspNetUserTokens (UserId, LoginProvider, Name, Value) VALUES ({editorId}, {Provider}, {Name}, {step})
            ON CONFLICT (UserId, LoginProvider, Name) DO UPDATE SET Value = excluded.Value WHERE CAST(Value AS INTEGER) < CAST(excluded.Value AS INTEGER)
            """) == 1;
    }
}
