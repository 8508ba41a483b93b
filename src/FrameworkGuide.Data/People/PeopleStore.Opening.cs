using System.Data.Common;

namespace FrameworkGuide.Data.People;

/// <summary>Opening the store, and remembering for a moment that it failed.</summary>
public sealed partial class PeopleStore
{
    /// <summary>
    /// What failed just now fails at once for as long, so that readers do not wait for a store that others have locked.
    /// </summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock _opening = new();

    private LogPosition? _position;
    private bool _isDoubtful;
    private Failure? _failure;

    /// <summary>Remembers what a failure says of the store, and lets it through.</summary>
    public void Note(Exception exception)
    {
        if (exception is StoreWaitsException)
            return; // It is remembered already, and would wait anew.
        lock (_opening)
        {
            _isDoubtful |= !StoreFailure.IsTemporary(exception);
            Remember(exception);
        }
    }

    /// <summary>A context on the store as it has to be.</summary>
    internal PeopleContext OpenContext()
    {
        Open();
        return _provider.OpenToWrite(failed: Note);
    }

    private T Read<T>(Func<PeopleContext, T> read)
    {
        Open();
        return Noted(() =>
        {
            using var context = _provider.OpenToRead();
            return read(context);
        });
    }

    private void Open()
    {
        // After a failure one tries again, however long that takes, and nobody else waits for it.
        var failed = _failure;
        if (!_opening.TryEnter(failed is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero))
            throw new StoreWaitsException(failed!.Exception);
        try
        {
            OpenInTurn();
        }
        finally
        {
            _opening.Exit();
        }
    }

    private void OpenInTurn()
    {
        if (_position is not null && _provider.IsAsOpened)
            return;
        if (_failure is { } failure
            && Environment.TickCount64 - failure.AtTick < Pause.TotalMilliseconds
            && !_isDoubtful)
            throw new StoreWaitsException(failure.Exception);
        try
        {
            _position = _provider.MakeReady(_isDoubtful, wasOpen: _position is not null);
            (_failure, _isDoubtful) = (null, false);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            Remember(e);
            throw;
        }
    }

    private void Remember(Exception exception)
    {
        (_position, _failure) = (null, new Failure(exception, Environment.TickCount64));
        _provider.CloseIdle();
    }

    private T Noted<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            Note(e);
            throw;
        }
    }

    private void NotePosition(DbConnection connection)
    {
        var position = _provider.WriteThrough(connection);
        lock (_opening)
            _position = _position is null ? null : position;
    }

    private sealed record Failure(Exception Exception, long AtTick);
}
