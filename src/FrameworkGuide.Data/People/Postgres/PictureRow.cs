namespace FrameworkGuide.Data.People.Postgres;

/// <summary>The bytes of a picture, which never change. On one machine pictures stand in the content folder.</summary>
internal sealed class PictureRow
{
    /// <summary>SHA-256 of the bytes, 64 lower-case hex digits.</summary>
    public required string Hash { get; set; }

    public required byte[] Bytes { get; set; }
}
