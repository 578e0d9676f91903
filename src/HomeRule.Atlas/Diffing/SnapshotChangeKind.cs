namespace HomeRule.Atlas.Diffing;

/// <summary>What happened to an entity or to one of its records.</summary>
public enum SnapshotChangeKind
{
    Added,
    Removed,
    Changed,
}
