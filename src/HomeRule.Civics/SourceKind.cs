namespace HomeRule.Civics;

/// <summary>What a source is; <see cref="Memory"/> means that nobody has looked it up yet.</summary>
public enum SourceKind
{
    Statute,
    Ordinance,
    Court,
    Official,
    OfficialList,
    Legislature,
    Press,
    Research,
    Advocacy,
    Mirror,
    Seed,
    Memory,
}
