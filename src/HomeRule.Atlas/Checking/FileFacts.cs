using HomeRule.Atlas.Reading;

namespace HomeRule.Atlas.Checking;

/// <summary>What one file declares and points to, gathered while its fields are checked.</summary>
internal sealed class FileFacts
{
    /// <summary>Ids of records inside the file with the list they stand in (<c>adoptions</c>), for uniqueness across the atlas.</summary>
    public List<(string Scope, AtlasScalar Id)> Records { get; } = [];

    /// <summary>Ids that point to another entity, with its folder.</summary>
    public List<(string Folder, AtlasScalar Id)> References { get; } = [];
}
