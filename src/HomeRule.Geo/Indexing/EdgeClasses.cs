using System.Runtime.InteropServices;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// Finds the edges that several rings share: uses with the same two ends are one class, whatever their direction. Classes are numbered in the order of
/// their first use, so that neighbours on a line stay neighbours in memory. Uses are spread over 256 buckets by a hash of their ends, each bucket is
/// sorted by that hash and equal hashes are compared in full: exact, O(n log n), on all cores.
/// </summary>
internal sealed class EdgeClasses
{
    private const int Buckets = 256;

    private readonly RingTable _rings;
    private readonly ulong[] _hash;
    private readonly int[] _first;
    private readonly List<int>[] _shared = new List<int>[Buckets];

    private EdgeClasses(RingTable rings)
    {
        _rings = rings;
        _hash = new ulong[rings.Uses];
        _first = new int[rings.Uses];
    }

    /// <summary>Class of each use.</summary>
    internal int[] OfUse { get; private set; } = [];

    /// <summary>For each class a part, or ~i where <see cref="Shared"/>[i] lists several.</summary>
    internal int[] Owner { get; private set; } = [];

    /// <summary>Parts of shared classes, ascending; a part that runs over the edge twice is listed twice.</summary>
    internal IntSets Shared { get; } = new();

    internal int Count => Owner.Length;

    internal static EdgeClasses Find(RingTable rings, CancellationToken stop)
    {
        var classes = new EdgeClasses(rings);
        Parallel.For(0, rings.Count, new ParallelOptions { CancellationToken = stop }, classes.Hash);
        stop.ThrowIfCancellationRequested();
        classes.Group(stop);
        classes.Number();
        return classes;
    }

    private void Hash(int ring)
    {
        var points = _rings.Points(ring);
        var use = _rings.FirstUse[ring];
        for (var i = 0; i + 1 < points.Length; i++)
        {
            var (a, b) = (points[i].Key, points[i + 1].Key);
            _hash[use + i] = Mix(Math.Min(a, b), Math.Max(a, b));
        }
    }

    private static ulong Mix(ulong a, ulong b)
    {
        unchecked
        {
            var x = (a * 0x9E37_79B9_7F4A_7C15) ^ System.Numerics.BitOperations.RotateLeft(b * 0xC2B2_AE3D_27D4_EB4F, 31);
            x ^= x >> 32;
            x *= 0xD6E8_FEB8_6659_FD93;
            return x ^ (x >> 32);
        }
    }

    private void Group(CancellationToken stop)
    {
        var start = new int[Buckets + 1];
        foreach (var hash in _hash)
            start[(int)(hash >> 56) + 1]++;
        for (var b = 0; b < Buckets; b++)
            start[b + 1] += start[b];
        var at = start.AsSpan(0, Buckets).ToArray();
        var keys = new ulong[_hash.Length];
        var uses = new int[_hash.Length];
        for (var use = 0; use < _hash.Length; use++)
        {
            var to = at[(int)(_hash[use] >> 56)]++;
            keys[to] = _hash[use];
            uses[to] = use;
        }

        Parallel.For(0, Buckets, new ParallelOptions { CancellationToken = stop }, b =>
        {
            var (from, length) = (start[b], start[b + 1] - start[b]);
            keys.AsSpan(from, length).Sort(uses.AsSpan(from, length));
            _shared[b] = [];
            for (var i = from; i < from + length;)
            {
                var end = i + 1;
                while (end < from + length && keys[end] == keys[i])
                    end++;
                Same(uses.AsSpan(i, end - i), _shared[b]);
                i = end;
            }
        });
    }

    /// <summary>Uses with one hash; nearly always one edge. Appends to <paramref name="shared"/>: first use, count, parts.</summary>
    private void Same(Span<int> uses, List<int> shared)
    {
        if (uses.Length == 1)
        {
            _first[uses[0]] = uses[0];
            return;
        }

        uses.Sort();
        while (!uses.IsEmpty)
        {
            // Those that are the same edge as the first move to the front, in order.
            var ends = Ends(uses[0]);
            var same = 1;
            for (var i = 1; i < uses.Length; i++)
            {
                if (Ends(uses[i]) != ends)
                    continue;
                var use = uses[i];
                uses[same..i].CopyTo(uses[(same + 1)..]);
                uses[same++] = use;
            }

            foreach (var use in uses[..same])
                _first[use] = uses[0];
            if (same > 1)
            {
                shared.Add(uses[0]);
                shared.Add(same);
                foreach (var use in uses[..same])
                    shared.Add(_rings.PartOf(_rings.RingOf(use)));
                CollectionsMarshal.AsSpan(shared)[^same..].Sort();
            }

            uses = uses[same..];
        }
    }

    private (ulong, ulong) Ends(int use)
    {
        var (a, b) = _rings.Edge(use);
        return (Math.Min(a.Key, b.Key), Math.Max(a.Key, b.Key));
    }

    private void Number()
    {
        var classes = 0;
        OfUse = _first;
        var owner = new List<int>(_first.Length);
        for (var r = 0; r < _rings.Count; r++)
        {
            var part = _rings.PartOf(r);
            for (var use = _rings.FirstUse[r]; use < _rings.FirstUse[r + 1]; use++)
            {
                // A class's first use comes before its others, so that the number is there already.
                if (_first[use] == use)
                {
                    OfUse[use] = classes++;
                    owner.Add(part);
                }
                else
                {
                    OfUse[use] = OfUse[_first[use]];
                }
            }
        }

        Owner = [.. owner];
        foreach (var bucket in _shared)
        {
            var list = CollectionsMarshal.AsSpan(bucket);
            for (var i = 0; i < list.Length; i += 2 + list[i + 1])
                Owner[OfUse[list[i]]] = ~Shared.Intern(list.Slice(i + 2, list[i + 1]));
        }
    }
}
