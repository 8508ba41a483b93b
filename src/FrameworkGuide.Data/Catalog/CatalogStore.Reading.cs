using System.Text.Json;
using FrameworkGuide.Core.Catalog;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data.Catalog;

/// <summary>Reading: all at once for a start, single documents for pages, and the search.</summary>
public sealed partial class CatalogStore
{
    /// <summary>Every file of the last import.</summary>
    public IReadOnlyList<StoredFile> LoadFiles() => _reader.Rows(
        "SELECT Path, Kind, Size, ModifiedTicks, Hash, State, Problems FROM Files",
        row => new StoredFile(
            row.GetString(0),
            (DocumentKind)row.GetInt32(1),
            row.GetInt64(2),
            row.GetInt64(3),
            row.GetString(4),
            (FileState)row.GetInt32(5),
            row.IsDBNull(6) ? [] : CatalogJson.ReadProblems(row.GetFieldValue<byte[]>(6))));

    /// <summary>Everything that is published.</summary>
    public CatalogSnapshot LoadSnapshot()
    {
        var rows = _reader.Rows(
            "SELECT Path, Kind, Slug, Hash, Summary FROM Documents",
            row => (
                Path: row.GetString(0),
                Kind: (DocumentKind)row.GetInt32(1),
                Slug: row.GetString(2),
                Hash: row.GetString(3),
                Summary: row.GetFieldValue<byte[]>(4)));
        return new CatalogSnapshot(
            rows.AsParallel()
                .Select(r => new CatalogEntry(
                    r.Path, r.Kind, r.Slug, r.Hash, CatalogJson.ReadSummary(r.Kind, r.Summary)))
                .ToList());
    }

    /// <summary>
    /// The words of the last import that files may refer to, as the importer wrote them; null before the first.
    /// </summary>
    public string? LoadVocabulary() => LoadSetting(CatalogImport.VocabularyName);

    /// <summary>
    /// How far the log went that has everything in this catalog, as the importer wrote it; null where none has.
    /// </summary>
    public string? LoadLogPosition() => LoadSetting(CatalogImport.LogPositionName);

    /// <summary>
    /// Which version of the content the log knows itself to be, as the importer wrote it; null where it knows none.
    /// </summary>
    public string? LoadNotedVersion() => LoadSetting(CatalogImport.NotedVersionName);

    /// <summary>A framework's whole profile with its rendered body, or null where there is none.</summary>
    public (FrameworkProfile Profile, string BodyHtml)? FindProfile(string slug) => FindOr(
        "SELECT Details, BodyHtml FROM Documents WHERE Kind = $1 AND Slug = $2",
        row => ((FrameworkProfile, string)?)(CatalogJson.ReadProfile(row.GetFieldValue<byte[]>(0)), row.GetString(1)),
        document => ((FrameworkProfile)document.Content, document.BodyHtml),
        DocumentKind.Framework,
        slug);

    /// <summary>A document's rendered body, or null where there is no such document.</summary>
    public string? FindBody(DocumentKind kind, string slug) => FindOr(
        "SELECT BodyHtml FROM Documents WHERE Kind = $1 AND Slug = $2",
        row => row.GetString(0),
        document => document.BodyHtml,
        kind,
        slug);

    /// <summary>The rendered bodies of all documents of a kind, by slug.</summary>
    public IReadOnlyDictionary<string, string> LoadBodies(DocumentKind kind)
    {
        if (IsUnfilled && FindElsewhere is not null)
            return FindElsewhere(kind, null).ToDictionary(d => d.Slug, d => d.BodyHtml, StringComparer.Ordinal);
        try
        {
            return NoteDoubt(() => _reader.Rows(
                "SELECT Slug, BodyHtml FROM Documents WHERE Kind = $1",
                row => (Slug: row.GetString(0), Body: row.GetString(1)),
                (int)kind)
                .ToDictionary(r => r.Slug, r => r.Body, StringComparer.Ordinal));
        }
        catch (SqliteException) when (FindElsewhere is not null)
        {
            return FindElsewhere(kind, null).ToDictionary(d => d.Slug, d => d.BodyHtml, StringComparer.Ordinal);
        }
    }

    /// <summary>The frameworks, needs and guides that have every word, or a word that begins so.</summary>
    /// <param name="words">Letters, digits and the signs of names; at least one.</param>
    public FoundPaths Search(IReadOnlyList<string> words) => NoteDoubt(() => SearchIndex.Find(_reader, words));

    /// <summary>Whether any framework, need or guide has a word, or one that begins so.</summary>
    public bool HasWord(string word) => NoteDoubt(() => SearchIndex.Has(_reader, word));

    /// <summary>
    /// For some of the paths a search found, the place where the document has most of the words, as plain text, each
    /// found word between <see cref="SearchSnippet.Open"/> and <see cref="SearchSnippet.Close"/>. A document that no
    /// longer has them is left out.
    /// </summary>
    /// <param name="words">Those of the search.</param>
    public IReadOnlyDictionary<string, string> Snippets(IReadOnlyList<string> words, IReadOnlyList<string> paths) =>
        NoteDoubt(() => SearchIndex.Snippets(_reader, words, paths));

    /// <summary>One document; where the catalog cannot be read, or is being made again, from elsewhere.</summary>
    private T? FindOr<T>(
        string sql,
        Func<SqliteDataReader, T> read,
        Func<CatalogDocument, T> elsewhere,
        DocumentKind kind,
        string slug)
    {
        try
        {
            if (NoteDoubt(() => _reader.Rows(sql, read, (int)kind, slug)) is [var found, ..])
                return found;
            return FindElsewhere?.Invoke(kind, slug) is [var document, ..] ? elsewhere(document) : default;
        }
        catch (Exception e)
            when (e is SqliteException or JsonException && FindElsewhere?.Invoke(kind, slug) is [var document, ..])
        {
            return elsewhere(document);
        }
    }

    private string? LoadSetting(string name) =>
        _reader.Rows("SELECT Value FROM Settings WHERE Name = $1", row => row.GetString(0), name).FirstOrDefault();
}
