using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>The place of a framework in a result.</summary>
/// <param name="Rank">From 1. Equal scores share a rank: 1, 1, 3. Null where it is ruled out.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Score">0 to 100.</param>
internal sealed record PlaceJson(
    [property: Range(1, Recommender.MostListed)] int? Rank, string Slug, string Name,
    [property: Range(0, 100)] double Score);
