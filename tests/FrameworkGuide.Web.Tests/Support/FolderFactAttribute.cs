namespace FrameworkGuide.Web.Tests.Support;

/// <summary>A test of the content folder, which is not read where instances share a database.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FolderFactAttribute : FactAttribute
{
    public FolderFactAttribute() =>
        Skip = TestStore.IsShared ? "Content is not read from a folder where instances share a database." : null;
}
