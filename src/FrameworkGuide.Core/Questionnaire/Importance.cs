using System.Globalization;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>
/// How much a need matters: one of three words, or a number of the chooser's own. All stand on one scale: a weight is
/// what going from the worst to the best rating on that need is worth.
/// </summary>
public readonly record struct Importance
{
    /// <summary>The highest weight a chooser can give.</summary>
    public const double MaxWeight = 10;

    /// <summary>Decimal places of a weight that count; more are rounded away.</summary>
    private const int Decimals = 12;

    private readonly string? _word;

    private Importance(double weight, string? word) => (Weight, _word) = (weight, word);

    /// <summary>Weight 1.</summary>
    public static Importance Nice { get; } = new(1, "nice");

    /// <summary>Weight 2.</summary>
    public static Importance Important { get; } = new(2, "important");

    /// <summary>Weight 4, and a framework that is rated too low for it is ruled out.</summary>
    public static Importance Must { get; } = new(4, "must");

    /// <summary>The three words, from the least to the most.</summary>
    public static IReadOnlyList<Importance> Words { get; } = [Nice, Important, Must];

    /// <summary>0 to 10; 0 is the same as no answer.</summary>
    public double Weight { get; }

    /// <summary>Whether a rating under the threshold rules a framework out. No number does.</summary>
    public bool IsMust => _word == Must._word;

    /// <summary>Whether it is a number and not one of the words.</summary>
    public bool IsNumber => _word is null;

    /// <summary>The word that means the same, where there is one: a number is never a must.</summary>
    public Importance AsWord =>
        !IsNumber ? this : Weight == Nice.Weight ? Nice : Weight == Important.Weight ? Important : this;

    /// <summary>A weight of the chooser's own; it never rules a framework out.</summary>
    /// <param name="weight">0 to 10, rounded to 12 decimal places.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not between 0 and 10.</exception>
    public static Importance OfWeight(double weight) => weight is >= 0 and <= MaxWeight
        ? new Importance(Math.Round(weight, Decimals), null)
        : throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is a number from 0 to 10.");

    /// <summary>
    /// Reads a word or a plain decimal number from 0 to 10 ("2.5"; no sign, no exponent); false for anything else.
    /// </summary>
    public static bool TryParse(string? text, out Importance importance)
    {
        foreach (var word in Words)
            if (text == word._word)
            {
                importance = word;
                return true;
            }

        var isWeight = TryParseWeight(text, out var weight);
        importance = isWeight ? OfWeight(weight) : default;
        return isWeight;
    }

    /// <summary>
    /// Reads a plain decimal number from 0 to 10 ("2.5"; no sign, no exponent); false for anything else.
    /// </summary>
    public static bool TryParseWeight(string? text, out double weight) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight)
            && weight is >= 0 and <= MaxWeight;

    /// <summary>A weight as a plain decimal number, as <see cref="TryParseWeight"/> reads it.</summary>
    public static string Format(double weight) =>
        ((decimal)weight).ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>The word or the number, as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => _word ?? Format(Weight);
}
