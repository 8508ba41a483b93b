using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Exchange;

/// <summary>Publishes a folder into a shared log: all of it in one transaction, or nothing.</summary>
/// <param name="author">The author shown in the history.</param>
/// <param name="message">Why, for the history; null where nothing is said.</param>
internal sealed class ContentPush(PeopleStore people, TimeProvider time, string author, string? message)
{
    /// <summary>Others may publish while the folder is checked: then it is compared anew.</summary>
    private const int MostTries = 5;

    /// <summary>What a push would do now.</summary>
    public PushPlan Plan(ContentFolder folder) =>
        PushPlan.Make(folder, people, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));

    /// <summary>Publishes what a folder changes, unless the plan has refusals.</summary>
    /// <returns>What was done; null where others kept publishing.</returns>
    public PushPlan? Run(ContentFolder folder)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var plan = Plan(folder);
            FaultPoints.Pass("push planned");
            if (plan.Refusals.Count > 0 || TryPublish(plan))
                return plan;
        }

        return null;
    }

    /// <summary>
    /// Edits in browsers are merged in another try. Another push is not: what it changed would look as if this folder
    /// had undone it.
    /// </summary>
    private bool TryPublish(PushPlan plan)
    {
        using var log = people.BeginLog();
        if (!plan.IsOfLastPush(people))
            return plan.Refuse("another push was done meanwhile; push once more, from a folder that has its changes");
        if (people.Newest() != plan.Newest)
            return false;
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var change in plan.Changes)
            Add(log, change, now);
        foreach (var file in plan.ToNote)
            log.NotePushed(file);
        foreach (var path in plan.ToForget)
            log.ForgetPushed(path);
        log.Commit();
        return true;
    }

    private void Add(RevisionLog log, PushedChange change, DateTime now)
    {
        var hash = change.Bytes is null ? null : Convert.ToHexStringLower(SHA256.HashData(change.Bytes));
        var isPicture = ContentFolder.IsPicturePath(change.Path);
        if (hash is not null && isPicture)
            log.AddPicture(hash, change.Bytes!);
        var text = hash is null || isPicture ? null : Encoding.UTF8.GetString(change.Bytes!);
        log.Add(new Revision(change.Path, hash, text, now, author, message));
    }
}
