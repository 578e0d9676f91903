using HomeRule.Atlas.Compiling.Sections;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>What a country file holds; its layout is that of <see cref="SectionFormat"/>.</summary>
internal static class CountryFormat
{
    /// <summary>Raise it also when boundaries are read, named or indexed in another way: files of other versions are made anew.</summary>
    public const int Version = 2;

    /// <summary>What the file was made of.</summary>
    public const string Inputs = "inputs";

    public static SectionFormat File { get; } = new("HRCOUNTR", Version, "a country file");
}
