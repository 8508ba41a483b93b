using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FrameworkGuide.Data.People;

/// <summary>Tells the store what a context met: it opens its own connections.</summary>
internal sealed class FailureNotes(Action<Exception> note) : DbCommandInterceptor, IDbConnectionInterceptor
{
    public void ConnectionFailed(DbConnection connection, ConnectionErrorEventData eventData) =>
        Note(eventData.Exception);

    public Task ConnectionFailedAsync(
        DbConnection connection, ConnectionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Note(eventData.Exception);
        return Task.CompletedTask;
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Note(eventData.Exception);

    public override Task CommandFailedAsync(
        DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Note(eventData.Exception);
        return Task.CompletedTask;
    }

    private void Note(Exception exception)
    {
        if (StoreFailure.IsOfTheStore(exception))
            note(exception);
    }
}
