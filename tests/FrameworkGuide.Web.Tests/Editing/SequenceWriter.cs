using FrameworkGuide.Web.Tests.Support;
using static FrameworkGuide.Web.Tests.Editing.EditorModel;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>An editor of a sequence, with the draft that the model knows of and the pages that stand open.</summary>
internal sealed class SequenceWriter(EditorClient client)
{
    public EditorClient Client { get; } = client;

    public ModelDraft? Draft { get; set; }

    public HeldPage? Page { get; set; }

    public LookedPage? Looked { get; set; }

    public LookedPage? Removing { get; set; }

    public sealed record HeldPage(ShownPage Page, State? Original, State Text, object? Token);

    public sealed record LookedPage(ShownPage Page, State? Published, object? Token);
}
