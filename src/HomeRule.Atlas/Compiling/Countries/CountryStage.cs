namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>What is being done to make a country.</summary>
public enum CountryStage
{
    /// <summary>A set is read.</summary>
    Reading,

    /// <summary>The index is built.</summary>
    Building,

    /// <summary>The file is written.</summary>
    Writing,
}
