using System.Globalization;

namespace HomeRule.Documents.Images;

/// <summary>An opaque colour of the sRGB space, one byte each of red, green and blue.</summary>
/// <param name="Rgb">0xRRGGBB; the top byte is zero.</param>
public readonly record struct Ink(int Rgb)
{
    /// <summary><c>#0b5058</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Rgb:x6}");
}
