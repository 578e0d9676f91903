using HomeRule.Civics;

namespace HomeRule.Geo.Indexing;

/// <summary>The sections of an image as arrays. Immutable; thread-safe; keeps the image alive.</summary>
internal sealed class IndexData
{
    private readonly IndexImage _image;

    private IndexData(IndexImage image)
    {
        _image = image;
        (MaxHits, var entries, var aliases) = IndexFile.Counts(image);
        var (offset, length) = IndexFile.Place(image, IndexSection.Names);
        Names = IndexNames.Read(image.Bytes(offset, length), entries, aliases);
        Top = Words(IndexSection.Top);
        Nodes = Words(IndexSection.Nodes);
        Records = Words(IndexSection.Records);
        SetStart = Words(IndexSection.SetStart);
        SetItems = Words(IndexSection.SetItems);
        Geometry = Words(IndexSection.Geometry);
        ChainStart = Words(IndexSection.ChainStart);
        ChainOwners = Words(IndexSection.ChainOwners);
        OwnerStart = Words(IndexSection.OwnerStart);
        Owners = Words(IndexSection.Owners);
        RingStart = Words(IndexSection.RingStart);
        RingChains = Words(IndexSection.RingChains);
        PartStart = Words(IndexSection.PartStart);
        PartOrdinal = Words(IndexSection.PartOrdinal);
        OrdinalStart = Words(IndexSection.OrdinalStart);
        Boxes = Words(IndexSection.Boxes);
        if (Top.Length != CellCode.Rows * CellCode.Columns || OrdinalStart.Length != entries + 1 || Boxes.Length != 4 * entries || MaxHits < 0 || MaxHits > Math.Max(entries, 1) * 64)
            throw new InvalidDataException("The index states impossible numbers.");
    }

    internal IndexImage Image => _image;

    internal int MaxHits { get; }

    internal IndexNames Names { get; }

    internal Words Top { get; }

    internal Words Nodes { get; }

    internal Words Records { get; }

    internal Words SetStart { get; }

    internal Words SetItems { get; }

    internal Words Geometry { get; }

    internal Words ChainStart { get; }

    internal Words ChainOwners { get; }

    internal Words OwnerStart { get; }

    internal Words Owners { get; }

    internal Words RingStart { get; }

    internal Words RingChains { get; }

    internal Words PartStart { get; }

    internal Words PartOrdinal { get; }

    internal Words OrdinalStart { get; }

    internal Words Boxes { get; }

    internal static Result<IndexData> Of(IndexImage image)
    {
        try
        {
            return new IndexData(image);
        }
        catch (InvalidDataException e)
        {
            return IndexFile.Damaged(e.Message.TrimEnd('.'));
        }
    }

    private Words Words(IndexSection section)
    {
        var (offset, length) = IndexFile.Place(_image, section);
        return _image.Words(offset, length);
    }
}
