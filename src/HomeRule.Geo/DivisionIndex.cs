using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Indexing;

namespace HomeRule.Geo;

/// <summary>
/// Point → divisions. Built once, immutable, safe for any number of threads without locks.
/// <para>
/// Exactness: every vertex and every point is a pair of whole numbers, 1e-7 degree each, and only whole-number arithmetic decides. Areas are
/// closed: a point on a line that two divisions share belongs to both, a corner where four states meet to all four. Lines between vertices are
/// straight in longitude and latitude. The meridians 180° and −180° are two sides of the plane; no boundary may cross from one to the other.
/// </para>
/// <para>
/// Design: a tree of square cells. A table of top cells (0.42 degree a side), each divided by four both ways while more than a few edges touch it; a node is
/// one cache line. A cell that no line touches holds the number of a set of divisions: the answer, without any geometry. A cell that lines touch
/// holds the set of divisions that cover it whole, and for the rest (its candidates) one bit and the runs of edges that touch it;
/// the path from the cell's corner to the point stays in the cell, so only those edges are tested, each once for all divisions that share it.
/// </para>
/// <para>
/// Cost: a look-up is a few array reads plus the edges of one cell, bounded and independent of how many divisions there are;
/// it allocates nothing. Building sorts the edges, O(n log n), on all cores. Memory: shared lines are kept once, mostly 4 bytes a vertex; the file is
/// the same bytes and is used where it lies (memory-mapped). See docs/reference/division-index.md.
/// </para>
/// </summary>
public sealed class DivisionIndex
{
    private readonly IndexData _data;
    private readonly IndexedBoundary[] _entries;
    private readonly Lazy<Dictionary<DivisionId, int[]>> _ordinals;
    private readonly Lazy<IReadOnlyList<DivisionId>> _divisions;
    private readonly Lazy<long> _vertices;
    private readonly bool _timeless;

    internal DivisionIndex(IndexData data)
    {
        _data = data;
        _entries = data.Names.Entries;
        _timeless = Array.TrueForAll(_entries, static entry => entry.ValidFrom is null && entry.ValidTo is null);
        _ordinals = new Lazy<Dictionary<DivisionId, int[]>>(() => Ordinals(data.Names));
        _divisions = new Lazy<IReadOnlyList<DivisionId>>(() => Array.ConvertAll(_entries, static entry => entry.Division));
        _vertices = new Lazy<long>(() => IndexOutlines.CountVertices(data));
    }

    /// <summary>Ids by ordinal: those with fewer segments (states) first, then by id (ordinal comparison), then by age of the map.</summary>
    public IReadOnlyList<DivisionId> Divisions => _divisions.Value;

    /// <summary>What each ordinal is: division, map and the days for which the lines hold. A division that was redrawn has several.</summary>
    public IReadOnlyList<IndexedBoundary> Boundaries => _entries;

    /// <summary>The most entries that one point can have; the length to give to <see cref="Locate(GeoPoint, Span{int})"/>.</summary>
    public int MaxHits => _data.MaxHits;

    /// <summary>Corners kept, shared lines counted once.</summary>
    public long VertexCount => _vertices.Value;

    /// <summary>Bytes of the index, in memory and as a file.</summary>
    public long ByteCount => _data.Image.Length;

    internal IndexData Data => _data;

    /// <summary>An index over boundaries. Safe to call from any thread; uses all cores. A country of twenty million vertices took 13 seconds on four cores and 17 on two.</summary>
    /// <param name="boundaries">Any order; the same boundaries give the same index.</param>
    /// <param name="progress">Receives the part that is done, 0 to 1.</param>
    /// <param name="stop">Ends the work with an <see cref="OperationCanceledException"/>; nothing is left behind.</param>
    /// <exception cref="ArgumentException">Two boundaries have one division, set and first day, or another id is already in use.</exception>
    public static DivisionIndex Build(IEnumerable<Boundary> boundaries, IProgress<double>? progress, CancellationToken stop) =>
        new(IndexBuilder.Build(boundaries, null, progress, stop));

    /// <summary>As the other overload, to the end and without a word.</summary>
    public static DivisionIndex Build(IEnumerable<Boundary> boundaries) => new(IndexBuilder.Build(boundaries));

    /// <summary>
    /// Uses a part of a file where it lies: nothing is copied, pages come from the disk as they are touched. The file may be renamed or deleted afterwards,
    /// but not written to. Codes as <see cref="TryRead"/>.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="offset">First byte of the index, from 0.</param>
    /// <param name="length">Bytes of the index.</param>
    /// <param name="verify">Compares the checksum of all bytes (a few hundredths of a second); without it a damaged file can give wrong answers or an
    /// <see cref="InvalidDataException"/>, but is never read outside of its bounds.</param>
    public static Result<DivisionIndex> Open(string path, long offset, long length, bool verify = true) =>
        IndexFile.Map(path, offset, length, verify).Then(IndexData.Of).Map(static data => new DivisionIndex(data));

    /// <summary>Uses a whole file where it lies; see the other overload.</summary>
    public static Result<DivisionIndex> Open(string path) =>
        File.Exists(path) ? Open(path, 0, new FileInfo(path).Length) : new Problem("index.missing", $"There is no division index {path}. Run: homerule atlas compile");

    /// <summary>Reads what <see cref="Write"/> wrote. Nothing of <paramref name="bytes"/> is kept.</summary>
    /// <exception cref="UserErrorException">The bytes are not a whole, undamaged index of this version; see <see cref="TryRead"/> for the codes.</exception>
    public static DivisionIndex Read(ReadOnlyMemory<byte> bytes) =>
        TryRead(bytes).TryGet(out var index, out var problem) ? index : throw new UserErrorException(problem);

    /// <summary>As <see cref="Read"/>. Codes: <c>index.format</c> (not an index), <c>index.version</c>, <c>index.damaged</c>.</summary>
    public static Result<DivisionIndex> TryRead(ReadOnlyMemory<byte> bytes) => IndexFile.Read(bytes.Span).Then(IndexData.Of).Map(static data => new DivisionIndex(data));

    /// <summary>Writes the index: little-endian, versioned, with a checksum. The same boundaries give the same bytes.</summary>
    public void Write(Stream stream) => IndexFile.Write(_data.Image, stream);

    /// <summary>
    /// The entries that contain the point, by ordinal, ascending (states first), each once, of all maps whenever they hold. Rounds to 1e-7 degree.
    /// Allocates nothing.
    /// </summary>
    /// <param name="p">Degrees; see <see cref="PointInput"/> to check what people send.</param>
    /// <param name="hits">Receives the ordinals; at least <see cref="MaxHits"/> long.</param>
    /// <returns>How many were written.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is not finite or out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="hits"/> is too short.</exception>
    public int Locate(GeoPoint p, Span<int> hits) =>
        PointE7.TryFromDegrees(p.Lng, p.Lat, out var point)
            ? Locate(point, hits)
            : throw new ArgumentOutOfRangeException(nameof(p), "A point needs a finite latitude from -90 to 90 and longitude from -180 to 180; check it first.");

    /// <inheritdoc cref="Locate(GeoPoint, Span{int})"/>
    public int Locate(PointE7 p, Span<int> hits)
    {
        if (!p.IsInRange)
            throw new ArgumentOutOfRangeException(nameof(p), "A point needs a latitude from -90 to 90 and a longitude from -180 to 180 degrees.");
        if (hits.Length < MaxHits)
            throw new ArgumentException($"The answer can have {MaxHits} divisions; give that many places.", nameof(hits));
        var x = unchecked((uint)p.Lng + CellCode.LngOffset);
        var y = unchecked((uint)p.Lat + CellCode.LatOffset);
        var shift = CellCode.TopShift;
        var code = _data.Top[((int)(y >> shift) * CellCode.Columns) + (int)(x >> shift)];
        while (CellCode.Kind(code) == CellCode.Node)
        {
            shift -= CellCode.StepBits;
            if (shift < 0)
                throw new InvalidDataException("The division index is damaged: its cells never end. Compile it again.");
            code = _data.Nodes[(int)(((uint)CellCode.Value(code) << 4) | (((y >> shift) & 3) << 2) | ((x >> shift) & 3))];
        }

        var count = CellCode.Kind(code) == CellCode.Set
            ? CopySet(CellCode.Value(code), hits)
            : LocateInCell(CellCode.Value(code), p, unchecked((int)((x >> shift << shift) - CellCode.LngOffset)), hits);
        GC.KeepAlive(_data.Image);
        return count;
    }

    /// <summary>As the other overload, but only lines that hold on the day.</summary>
    public int Locate(PointE7 p, DateOnly asOf, Span<int> hits)
    {
        var count = Locate(p, hits);
        if (_timeless)
            return count;
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (_entries[hits[i]].IsInForce(asOf))
                hits[kept++] = hits[i];
        }

        return kept;
    }

    /// <summary>The divisions that contain the point on any map, states first, each once; empty at sea and abroad.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is not finite or out of range.</exception>
    public IReadOnlyList<DivisionId> Locate(GeoPoint point)
    {
        Span<int> hits = MaxHits <= 64 ? stackalloc int[64] : new int[MaxHits];
        var count = Locate(point, hits);
        var found = new List<DivisionId>(count);
        for (var i = 0; i < count; i++)
        {
            // Maps of one division follow one another.
            if (i == 0 || _entries[hits[i]].Division != _entries[hits[i - 1]].Division)
                found.Add(_entries[hits[i]].Division);
        }

        return found;
    }

    /// <summary>All maps of a division or of another id of the same area, oldest first; empty where the index holds none.</summary>
    public IReadOnlyList<int> OrdinalsOf(DivisionId division) => _ordinals.Value.TryGetValue(division, out var found) ? found : [];

    /// <summary>Whether the index holds a boundary for the id or for another id of the same area; the newest map of it.</summary>
    public bool TryOrdinal(DivisionId division, out int ordinal)
    {
        var found = OrdinalsOf(division);
        ordinal = found.Count == 0 ? -1 : found[^1];
        return found.Count != 0;
    }

    /// <summary>The lines of an entry.</summary>
    public Outline OutlineOf(int ordinal) => IndexOutlines.Of(_data, Checked(ordinal));

    /// <summary>Least and greatest longitude and latitude of an entry.</summary>
    public (PointE7 SouthWest, PointE7 NorthEast) BoxOf(int ordinal) => IndexOutlines.Box(_data, Checked(ordinal));

    /// <summary>
    /// The other entries that share area with this one, largest share first. Areas are measured in square degrees, exactly where cells of the index are
    /// whole and by a fixed raster of points in cells that lines cross, so that a sliver below about one part in five hundred can be missed or be too large.
    /// Takes about a millisecond for a town or a county, a tenth of a second for a large state.
    /// </summary>
    public IReadOnlyList<AreaShare> Shares(int ordinal) => new ShareWalk(this, Checked(ordinal)).Run();

    /// <summary>The lines of a division on its newest map; false where the index has none for it.</summary>
    public bool TryOutline(DivisionId division, [NotNullWhen(true)] out Outline? outline)
    {
        outline = TryOrdinal(division, out var ordinal) ? OutlineOf(ordinal) : null;
        return outline is not null;
    }

    /// <summary>
    /// Divisions of the same level and map (states for a state, counties for a county) that share at least one edge with the newest lines of this one.
    /// Meeting in a corner alone does not count. Empty for a division without a boundary.
    /// </summary>
    public IReadOnlyList<DivisionId> Neighbors(DivisionId division)
    {
        if (!TryOrdinal(division, out var ordinal))
            return [];
        var own = _entries[ordinal];
        var depth = IndexBuilder.Depth(own.Division);
        return [.. IndexOutlines.SharingAnEdge(_data, ordinal).Select(other => _entries[other])
            .Where(other => other.Set == own.Set && IndexBuilder.Depth(other.Division) == depth).Select(static other => other.Division).Distinct()];
    }

    private static Dictionary<DivisionId, int[]> Ordinals(IndexNames names)
    {
        var found = new Dictionary<DivisionId, int[]>(names.Entries.Length + names.Aliases.Length);
        for (var i = 0; i < names.Entries.Length; i++)
        {
            var id = names.Entries[i].Division;
            found[id] = found.TryGetValue(id, out var before) ? [.. before, i] : [i];
        }

        foreach (var (id, ordinal) in names.Aliases)
            found.TryAdd(id, found[names.Entries[ordinal].Division]);
        return found;
    }

    private int Checked(int ordinal) => (uint)ordinal < (uint)_entries.Length ? ordinal : throw new ArgumentOutOfRangeException(nameof(ordinal));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int CopySet(int set, Span<int> hits)
    {
        var start = (int)_data.SetStart[set];
        var items = _data.SetItems.Ints[start..(int)_data.SetStart[set + 1]];
        items.CopyTo(hits);
        return items.Length;
    }

    private int LocateInCell(int record, PointE7 p, int cellLeft, Span<int> hits)
    {
        var records = _data.Records.Span;
        var geometry = _data.Geometry.Span;
        var count = 0;
        uint head;
        do
        {
            head = records[record];
            if (CellRecord.SetOf(head) != 0)
                count = CopySet(CellRecord.SetOf(head), hits);
            var candidates = CellRecord.Candidates(head);
            var word = records[record + 1];
            var runs = records.Slice(record + 2 + candidates, 2 * (int)(word & 0xFFFF));
            uint inside = word >> 16, onLine = 0;
            for (var r = 0; r + 1 < runs.Length; r += 2)
            {
                var run = runs[r + 1];
                CellKernel.Run(geometry[(int)runs[r]..], (int)(run & 0xFF), (int)((run >> 8) & 0xFF), run >> 16, p.Lng, p.Lat, cellLeft, ref inside, ref onLine);
            }

            for (var bits = inside | onLine; bits != 0; bits &= bits - 1)
                count = Insert(hits, count, (int)records[record + 2 + BitOperations.TrailingZeroCount(bits)]);
            record += 2 + candidates + runs.Length;
        }
        while (CellRecord.More(head));

        return count;
    }

    /// <summary>Keeps the few hits ascending and each once: a division can be a candidate with several of its polygons.</summary>
    private static int Insert(Span<int> hits, int count, int ordinal)
    {
        var at = count;
        while (at > 0 && hits[at - 1] > ordinal)
            at--;
        if (at > 0 && hits[at - 1] == ordinal)
            return count;
        for (var i = count; i > at; i--)
            hits[i] = hits[i - 1];
        hits[at] = ordinal;
        return count + 1;
    }
}
