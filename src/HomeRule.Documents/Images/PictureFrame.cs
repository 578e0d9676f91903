namespace HomeRule.Documents.Images;

/// <summary>A rectangle of whole units of a picture.</summary>
public readonly record struct PictureFrame(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;
}
