using FrameworkGuide.Data.People;
using FrameworkGuide.Data.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FrameworkGuide.Data.Tests.People;

/// <summary>Accounts, sessions and drafts.</summary>
public abstract class PeopleAccountTests(bool isShared) : StoreTests(isShared)
{
    private const string Path = "frameworks/django.md";

    [Fact]
    public async Task A_draft_is_saved_over_the_version_that_was_seen_alone()
    {
        var drafts = new DraftStore(Store());
        var first = await SaveAsync(drafts, Some.Draft("ada", Path, "one"));
        Assert.Null(await SaveAsync(drafts, Some.Draft("ada", Path, "begun in another window")));
        var second = await SaveAsync(drafts, first! with { Text = "two" });
        Assert.Null(await SaveAsync(drafts, first with { Text = "from an old page" }));
        Assert.False(await drafts.DiscardAsync("ada", Path, first.Version, CancellationToken.None));

        Assert.Equal(second, await new DraftStore(Store()).FindAsync("ada", Path, CancellationToken.None));
        Assert.True(await drafts.DiscardAsync("ada", Path, second!.Version, CancellationToken.None));
        Assert.Null(await drafts.FindAsync("ada", Path, CancellationToken.None));
    }

    [Fact]
    public async Task A_draft_has_every_character_that_was_typed()
    {
        var drafts = new DraftStore(Store());
        var every = string.Concat(Enumerable.Range(1, 0x2100).Select(c => (char)c)) + "🐍\u001A0\u001A1";
        await SaveAsync(drafts, Some.Draft("ada", Path, every));
        await SaveAsync(drafts, Some.Draft("bob", Path, "one\0\0 \u001A0\u001A"));

        Assert.Equal(every, (await drafts.FindAsync("ada", Path, CancellationToken.None))!.Text);
        Assert.Equal("one\0\0 \u001A0\u001A", (await drafts.FindAsync("bob", Path, CancellationToken.None))!.Text);
        Assert.Null(await drafts.FindAsync("ada\0", Path + "\0", CancellationToken.None));
    }

    [Fact]
    public async Task Of_two_windows_that_begin_a_draft_at_once_one_does()
    {
        var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => SaveAsync(new DraftStore(Store()), Some.Draft("ada", Path, $"window {i}")))));

        Assert.Single(saved, d => d is not null);
    }

    [Fact]
    public async Task A_session_is_found_by_its_key_until_it_ends_or_its_account_goes()
    {
        await using var services = Services();
        var (ada, sessions) = (await AddAsync(services, "ada@example.org"), new SessionStore(Store()));
        await sessions.BeginAsync(ada, "key 1", Some.Moment, Some.Moment.AddDays(-1));
        await sessions.BeginAsync(ada, "key 2", Some.Moment.AddHours(1), Some.Moment.AddDays(-1));
        var first = (await sessions.FindAsync("key 1"))!;
        Assert.Equal((ada, Some.Moment), (first.EditorId, first.SeenUtc));

        await sessions.NoteUseAsync(first.Id, Some.Moment.AddHours(2));
        Assert.Equal(first.Id, (await sessions.ListAsync(ada))[0].Id);
        Assert.Equal(1, await sessions.EndAllAsync(ada, exceptId: first.Id));
        Assert.Null(await sessions.FindAsync("key 2"));

        await RemoveAsync(services, "ada@example.org");
        Assert.Null(await sessions.FindAsync("key 1"));
    }

    [Fact]
    public async Task An_address_has_one_account_whatever_its_case_and_drafts_go_with_it()
    {
        await using var services = Services();
        await AddAsync(services, "Ada@example.org");
        await using (var scope = services.CreateAsyncScope())
        {
            var again = await Editors(scope).CreateAsync(
                new Editor { UserName = "ada@EXAMPLE.org", Email = "ada@EXAMPLE.org" });
            Assert.False(again.Succeeded);
            Assert.Null(await Editors(scope).FindByEmailAsync("ada@example.org\0"));
            Assert.Equal(["Ada@example.org"], await Editors(scope).Users.Select(e => e.Email!).ToListAsync());
        }

        var drafts = new DraftStore(Store());
        await SaveAsync(drafts, Some.Draft("Ada@example.org", Path, "typed"));
        await RemoveAsync(services, "ada@example.org");
        Assert.Empty(await drafts.ListAsync(null, CancellationToken.None));
    }

    [Fact]
    public async Task A_time_step_is_taken_once_by_many_at_once()
    {
        await using var services = Services();
        var ada = await AddAsync(services, "ada@example.org");

        Task<bool[]> TakeAsync(long step) => Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => new OneTimeSteps(Store()).TakeAsync(ada, step))));

        Assert.Single(await TakeAsync(7), taken => taken);
        Assert.Single(await TakeAsync(8), taken => taken);
        Assert.DoesNotContain(true, await TakeAsync(8));
    }

    private static Task<Draft?> SaveAsync(DraftStore drafts, Draft draft) =>
        drafts.SaveAsync(draft, CancellationToken.None);

    private ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddSingleton(Store());
        services.AddLogging();
        services.AddIdentityCore<Editor>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.User.AllowedUserNameCharacters = "";
        }).AddPeopleStore();
        return services.BuildServiceProvider();
    }

    private static UserManager<Editor> Editors(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<UserManager<Editor>>();

    /// <returns>The number of the account.</returns>
    private static async Task<string> AddAsync(ServiceProvider services, string email)
    {
        await using var scope = services.CreateAsyncScope();
        var editor = new Editor { UserName = email, Email = email, LockoutEnd = Some.Moment };
        Assert.True((await Editors(scope).CreateAsync(editor)).Succeeded);
        return editor.Id;
    }

    private static async Task RemoveAsync(ServiceProvider services, string email)
    {
        await using var scope = services.CreateAsyncScope();
        var editor = (await Editors(scope).FindByEmailAsync(email))!;
        Assert.Equal(Some.Moment, editor.LockoutEnd);
        Assert.True((await Editors(scope).DeleteAsync(editor)).Succeeded);
    }

    public sealed class InAFile() : PeopleAccountTests(isShared: false);

    public sealed class InPostgres() : PeopleAccountTests(isShared: true);
}
