using FrameworkGuide.Data;

namespace FrameworkGuide.Web.Exchange;

/// <summary>What stands on this machine is not such that it can be moved; nothing of it is changed.</summary>
internal sealed class UnmovableException(string reason) : RefusedStoreException(reason);
