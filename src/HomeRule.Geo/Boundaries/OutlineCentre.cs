namespace HomeRule.Geo.Boundaries;

/// <summary>The centre of mass of an area on the plane of longitude and latitude. Pure; thread-safe.</summary>
public static class OutlineCentre
{
    /// <summary>Holes count against it. It need not lie inside. Of an area on both sides of the 180th meridian it lies between the two parts.</summary>
    public static PointE7 Of(Outline outline)
    {
        var (area, x, y) = (0.0, 0.0, 0.0);
        var origin = outline.SouthWest;
        foreach (var polygon in outline.Polygons)
        {
            Add(polygon.Outer, 1, origin, ref area, ref x, ref y);
            foreach (var hole in polygon.Holes)
                Add(hole, -1, origin, ref area, ref x, ref y);
        }

        return area > 0
            ? new PointE7((int)Math.Round(origin.Lng + (x / (3 * area))), (int)Math.Round(origin.Lat + (y / (3 * area))))
            : new PointE7((int)(((long)outline.SouthWest.Lng + outline.NorthEast.Lng) / 2), (int)(((long)outline.SouthWest.Lat + outline.NorthEast.Lat) / 2));
    }

    private static void Add(Ring ring, int sign, PointE7 origin, ref double area, ref double x, ref double y)
    {
        var (ringArea, ringX, ringY) = (0.0, 0.0, 0.0);
        var points = ring.Points;
        for (var i = 1; i < points.Length; i++)
        {
            var (ax, ay) = ((double)points[i - 1].Lng - origin.Lng, (double)points[i - 1].Lat - origin.Lat);
            var (bx, by) = ((double)points[i].Lng - origin.Lng, (double)points[i].Lat - origin.Lat);
            var cross = (ax * by) - (bx * ay);
            ringArea += cross;
            ringX += cross * (ax + bx);
            ringY += cross * (ay + by);
        }

        // Winding as published says nothing about inside.
        var turn = ringArea < 0 ? -sign : sign;
        area += turn * ringArea;
        x += turn * ringX;
        y += turn * ringY;
    }
}
