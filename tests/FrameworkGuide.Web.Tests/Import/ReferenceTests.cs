using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Import;

public sealed class ReferenceTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public ReferenceTests() => _guide.Start();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_need_that_disappears_makes_the_profiles_that_rate_it_faulty()
    {
        _guide.Content.Delete("needs/speed.md");

        await _guide.IsDegradedByAsync("frameworks/alpha.md:7:3: error FG016: ");
        Assert.Single((await _guide.ReadyAsync()).Reasons);
        Assert.Contains("Alpha words.", await _guide.GetTextAsync("/frameworks/alpha"));

        _guide.Content.Write("needs/speed.md", Some.Need("Speed"));
        await _guide.IsHealthyAsync();
    }

    [Fact]
    public async Task A_profile_that_lost_a_need_survives_a_new_catalog()
    {
        _guide.Content.Delete("needs/speed.md");
        await _guide.IsDegradedByAsync("frameworks/alpha.md");
        _guide.Stop();
        _guide.DeleteCatalog();

        _guide.Start();

        Assert.Contains("Alpha words.", await _guide.GetTextAsync("/frameworks/alpha"));
        Assert.True((await _guide.ReadyAsync()).IsDegradedBy("frameworks/alpha.md:7:3: error FG016: "));
    }

    [Fact]
    public async Task A_need_that_is_added_resolves_what_waits_for_it()
    {
        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "New words.", Some.Ratings("comfort")));
        await _guide.IsDegradedByAsync("frameworks/beta.md");

        _guide.Content.Write("needs/comfort.md", Some.Need("Comfort"));

        await _guide.ShowsAsync("/frameworks/beta", "New words.");
        await _guide.IsHealthyAsync();
    }

    [Fact]
    public async Task A_guide_that_is_added_resolves_a_link_to_it_and_one_that_goes_breaks_it()
    {
        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "[Later](/guides/later)"));
        await _guide.IsDegradedByAsync("frameworks/beta.md:9:1: error FG041: ");

        _guide.Content.Write("guides/later.md", Some.Guide("Later"));
        await _guide.ShowsAsync("/frameworks/beta", "href=\"/guides/later\"");
        await _guide.IsHealthyAsync();

        _guide.Content.Delete("guides/later.md");
        await _guide.IsDegradedByAsync("frameworks/beta.md:9:1: error FG041: ");
    }

    [Fact]
    public async Task A_picture_that_is_added_resolves_its_use()
    {
        _guide.Content.Write("guides/first.md", Some.Guide("First", "![A dot](/assets/dot.png)"));
        await _guide.IsDegradedByAsync("guides/first.md:5:1: error FG042: ");

        Directory.CreateDirectory(_guide.Content["assets"]);
        File.WriteAllBytes(_guide.Content["assets/dot.png"], Some.Png);

        await _guide.ShowsAsync("/guides/first", "src=\"/assets/dot.png\"");
        await _guide.IsHealthyAsync();
    }
}
