namespace FrameworkGuide.Web.History;

/// <summary>
/// Keeps what was used last and forgets the rest. Each is made once, even when many ask for it at the same time; what
/// fails is forgotten.
/// </summary>
/// <remarks>MemoryCache refuses what is new when it is full, instead of dropping what is old.</remarks>
/// <param name="most">How many are kept.</param>
internal sealed class RecentlyUsed<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly Lock _changing = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, Lazy<TValue> Value)>> _byKey = [];
    private readonly LinkedList<(TKey Key, Lazy<TValue> Value)> _newestFirst = new();

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        var lazy = Find(key) ?? Add(key, new Lazy<TValue>(() => make(key)));
        try
        {
            return lazy.Value;
        }
        catch
        {
            Forget(key, lazy);
            throw;
        }
    }

    private Lazy<TValue>? Find(TKey key)
    {
        lock (_changing)
        {
            if (!_byKey.TryGetValue(key, out var node))
                return null;
            _newestFirst.Remove(node);
            _newestFirst.AddFirst(node);
            return node.Value.Value;
        }
    }

    private Lazy<TValue> Add(TKey key, Lazy<TValue> value)
    {
        lock (_changing)
        {
            if (_byKey.TryGetValue(key, out var other))
                return other.Value.Value;
            _byKey[key] = _newestFirst.AddFirst((key, value));
            if (_byKey.Count > most)
            {
                _byKey.Remove(_newestFirst.Last!.Value.Key);
                _newestFirst.RemoveLast();
            }

            return value;
        }
    }

    public void Forget(TKey key)
    {
        lock (_changing)
            if (_byKey.Remove(key, out var node))
                _newestFirst.Remove(node);
    }

    private void Forget(TKey key, Lazy<TValue> value)
    {
        lock (_changing)
            if (_byKey.TryGetValue(key, out var node) && node.Value.Value == value)
            {
                _byKey.Remove(key);
                _newestFirst.Remove(node);
            }
    }
}
