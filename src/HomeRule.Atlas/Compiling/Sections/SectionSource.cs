namespace HomeRule.Atlas.Compiling.Sections;

/// <summary>A section to be written.</summary>
/// <param name="Name">Lower-case ASCII, at most 16 characters.</param>
/// <param name="Write">Writes its bytes; the same ones each time it is asked.</param>
/// <param name="Alignment">Where it may start.</param>
internal sealed record SectionSource(string Name, Action<Stream> Write, int Alignment = SectionFormat.Alignment)
{
    public static SectionSource Of(string name, byte[] bytes) => new(name, stream => stream.Write(bytes));
}
