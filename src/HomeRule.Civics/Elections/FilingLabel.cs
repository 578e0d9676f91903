namespace HomeRule.Civics.Elections;

/// <summary>How tables of published dates name a rule: the class of offices and the statute with its regime, in their own words.</summary>
public sealed record FilingLabel(string OfficeClass, string Statute);
