using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>Whatever path an editor asks for, nothing outside the content folder is shown.</summary>
public sealed class EditedPathTests(EditedPathTests.GuideBesideASecret guide)
    : IClassFixture<EditedPathTests.GuideBesideASecret>
{
    [Theory]
    [InlineData("../secret.md")]
    [InlineData("frameworks/../../secret.md")]
    [InlineData("frameworks/..%2f..%2fsecret.md")]
    [InlineData("frameworks/%2e%2e/secret.md")]
    [InlineData("/etc/passwd")]
    [InlineData("frameworks/.hidden.md")]
    [InlineData("assets/dot.png")]
    [InlineData("frameworks/sub/alpha.md")]
    [InlineData("frameworks/a%00.md")]
    public async Task Paths_never_leave_the_folder(string path)
    {
        foreach (var page in (string[])["document", "publish", "remove", "history", "rating", "release", "preview"])
        {
            var answer = await guide.Ada.GetAsync($"/edit/{page}/{path}");
            Assert.True(answer.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest,
                $"{page}: {answer.Status}");
            Assert.DoesNotContain("Secret", answer.Html, StringComparison.Ordinal);
        }
    }

    public sealed class GuideBesideASecret : IAsyncLifetime, IDisposable
    {
        private readonly TestGuide _guide = new();
        private EditorClient? _ada;

        internal EditorClient Ada => _ada ?? throw new InvalidOperationException("Nobody is signed in.");

        public async Task InitializeAsync()
        {
            File.WriteAllText(
                Path.Combine(Path.GetDirectoryName(_guide.Content.Root)!, "secret.md"), Some.Guide("Secret"));
            _guide.Start(watch: false);
            _ada = await EditorClient.SignedInAsync(_guide);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose()
        {
            _ada?.Dispose();
            _guide.Dispose();
        }
    }
}
