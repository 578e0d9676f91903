namespace HomeRule.Site.Compatible;

/// <summary>Whose addresses and errors a path follows.</summary>
internal enum CompatibleSystem
{
    None,
    MapIt,
    Represent,
    OpenStates,
    GoogleCivic,
}
