using System.Globalization;
using System.Text;

namespace HomeRule.Documents.Images;

/// <summary>One font as outlines and widths: Latin letters with their accents. Immutable; thread-safe.</summary>
public sealed class Typeface
{
    // Where a font has no letter: a hollow box, as readers know it.
    private const string Missing = "M80,0L80,700L520,700L520,0ZM140,60L460,60L460,640L140,640Z";

    private readonly Dictionary<int, Glyph> _glyphs;
    private readonly Dictionary<(int, int), double> _kerning;
    private readonly Glyph _missing = new(.6, VectorPath.Parse(Missing).Place(1 / 1000.0, -1 / 1000.0, 0, 0));

    internal Typeface(Dictionary<int, Glyph> glyphs, Dictionary<(int, int), double> kerning, double rise, double drop)
    {
        (_glyphs, _kerning, Rise, Drop) = (glyphs, kerning, rise, drop);
    }

    /// <summary>Height above the line of writing, in parts of the size.</summary>
    public double Rise { get; }

    /// <summary>Depth below it, in parts of the size.</summary>
    public double Drop { get; }

    /// <summary>Width of a line of text at a size, in the unit of the size.</summary>
    public double Width(string text, double size) => Glyphs(text).Sum(static g => g.Step) * size;

    /// <summary>The outlines of a line of text, written from left to right.</summary>
    /// <param name="x">Where the line begins.</param>
    /// <param name="y">The line of writing.</param>
    public VectorPath Write(string text, double size, double x, double y)
    {
        var paths = new List<VectorPath>();
        foreach (var (glyph, step) in Glyphs(text))
        {
            if (!glyph.Outline.IsEmpty)
                paths.Add(glyph.Outline.Place(size, size, x, y));
            x += step * size;
        }

        return VectorPath.Join(paths);
    }

    /// <summary>Each letter with how far the next one stands from it, in parts of the size.</summary>
    private List<(Glyph Glyph, double Step)> Glyphs(string text)
    {
        var found = new List<(Glyph Glyph, double Step)>(text.Length);
        var before = 0;
        foreach (var written in text.EnumerateRunes())
        {
            // An apostrophe of a typewriter is set as a printer would.
            var rune = written.Value == '\'' ? new Rune('’') : written;
            if (Find(rune) is not { } glyph)
                continue;
            if (found.Count > 0 && _kerning.TryGetValue((before, rune.Value), out var nearer))
                found[^1] = (found[^1].Glyph, found[^1].Step + nearer);
            found.Add((glyph, glyph.Advance));
            before = rune.Value;
        }

        return found;
    }

    /// <summary>The letter, or the one without accent where the font has only that; null for what has no shape.</summary>
    private Glyph? Find(Rune rune)
    {
        if (_glyphs.TryGetValue(rune.Value, out var glyph))
            return glyph;
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
                return null;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                return _glyphs.GetValueOrDefault(' ');
        }

        // The okina of Hawaii is drawn as an opening quotation mark where the font lacks it.
        if (rune.Value is 0x2BB or 0x2BC && _glyphs.TryGetValue(rune.Value == 0x2BB ? '‘' : '’', out glyph))
            return glyph;
        var whole = rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().First();
        return _glyphs.GetValueOrDefault(whole.Value, _missing);
    }

    /// <param name="Advance">In parts of the size.</param>
    /// <param name="Outline">At size 1, y down, the line of writing at 0.</param>
    internal sealed record Glyph(double Advance, VectorPath Outline);
}
