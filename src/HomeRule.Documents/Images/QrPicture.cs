using QRCoder;

namespace HomeRule.Documents.Images;

/// <summary>The QR code of an address: dark modules on white, with the quiet border of four modules that readers need. Pure; thread-safe.</summary>
public static class QrPicture
{
    private const int Unit = 8;

    private static readonly Ink Black = new(0x000000);

    /// <summary>A square picture of 8 units a module; correction level M (15% may be damaged).</summary>
    /// <param name="address">At most 2,000 characters.</param>
    /// <param name="title">What it leads to, for readers by ear.</param>
    /// <param name="language"><c>en</c> or <c>es</c>.</param>
    public static Picture Of(string address, string title, string language)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(address.Length, 2_000);
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var runs = new List<VectorPath>();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Count; x++)
            {
                var end = x;
                while (end < row.Count && row[end])
                    end++;
                if (end == x)
                    continue;
                runs.Add(VectorPath.Rectangle(x * Unit, y * Unit, (end - x) * Unit, Unit));
                x = end;
            }
        }

        var side = code.ModuleMatrix.Count * Unit;
        return new Picture
        {
            Width = side,
            Height = side,
            Paper = new Ink(0xFFFFFF),
            Title = title,
            Description = address,
            Language = language,
            Shapes = [new PictureShape(VectorPath.Join(runs)) { Fill = Black }],
        };
    }
}
