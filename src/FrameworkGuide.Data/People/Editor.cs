using Microsoft.AspNetCore.Identity;

namespace FrameworkGuide.Data.People;

/// <summary>Somebody who may change content. The name and the address are the same.</summary>
public sealed class Editor : IdentityUser;
