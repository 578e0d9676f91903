using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Reading;

/// <summary>One file as read: its nodes (null when it does not parse), what it declares and its problems.</summary>
internal sealed class AtlasFile
{
    public required AtlasKind Kind { get; init; }

    /// <summary>Path below the atlas folder, with <c>/</c>.</summary>
    public required string Path { get; init; }

    public required FileProblems Problems { get; init; }

    public required FileFacts Facts { get; init; }

    public AtlasMap? Root { get; init; }

    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);
}
