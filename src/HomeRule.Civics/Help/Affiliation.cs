namespace HomeRule.Civics.Help;

/// <summary>
/// What an organisation is tied to, in the order of pages: those without a party first, then the others by the English alphabet, so that none is preferred.
/// </summary>
public enum Affiliation
{
    NonPartisan,
    CrossPartisan,
    Bipartisan,
    Independent,
    Government,
    Conservative,
    Democratic,
    Green,
    Libertarian,
    Progressive,
    Republican,
    WorkingFamilies,
}
