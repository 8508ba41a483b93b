using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What a check of decisions says. Texts of a site or file become one line in it.</summary>
public static class CheckTexts
{
    public const string NoneNamed = "it names no kept result: an address of a result with content= and date=";

    public static string SeveralNamed(int number) =>
        $"it names {English.Digits(number)} different kept results; give the address of the one you mean";

    /// <summary>A group is compared with what the guide says now by its page alone.</summary>
    public static string OfGroup(KeptReference group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return $"it is the result of a group, and only its page says what has changed since: {group.Address}";
    }

    /// <summary>What became of a decision, in a sentence.</summary>
    /// <param name="day">The day it was made, as its address says.</param>
    public static string Outcome(CheckedDecision decision, string day)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var since = OneLine.Of(day);
        if (!decision.Changed)
            return $"nothing has changed since {since}.";
        var (then, now) = (First(decision.Then), First(decision.Now));
        return $"changed since {since}: " + decision.Ranking switch
        {
            "verdict" => $"the verdict was {OneLine.Of(decision.Then.Verdict)} ({then}), and is now "
                + $"{OneLine.Of(decision.Now.Verdict)} ({now}).",
            "first" => $"{then} came first, now {now}.",
            "order" => $"the order, with {now} still first.",
            _ => "the ranking is the same, but facts behind it have changed.",
        };
    }

    /// <summary>"2026-11-25, rating, django, needs/rest-api: 4, now 4.5. Why."</summary>
    public static string Change(CheckedChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Text is { } text)
            return OneLine.Of(
                $"{change.Day ?? "day not known"}: {text}.{(change.Why is { } reason ? " " + reason : "")} "
                    + string.Join(' ', change.Sources));
        string?[] about = [change.Day, change.Kind, change.Framework, change.Criterion];
        var what = string.Join(", ", about.OfType<string>());
        var values = (change.Before, change.After) switch
        {
            (null, null) => "",
            (null, { } after) => $": new, {after}",
            ({ } before, null) => $": {before}, now gone",
            var (before, after) => $": {before}, now {after}",
        };
        return OneLine.Of(
            $"{what}{values}.{(change.Why is { } why ? " " + why : "")} {string.Join(' ', change.Sources)}");
    }

    private static string First(CheckedSide side) =>
        side.First.Count == 0 ? "no framework" : OneLine.Of(English.List(side.First));
}
