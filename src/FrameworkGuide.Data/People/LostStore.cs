
namespace FrameworkGuide.Data.People;

/// <summary>A store that was lost or put aside.</summary>
/// <param name="File">The note.</param>
/// <param name="Sentence">What happened, for whoever runs the site.</param>
/// <param name="Store">The number of the store that is missed; null where it is not known.</param>
internal sealed record LostStore(string File, string Sentence, int? Store);
