using HomeRule.Site.Compatible.GoogleCivic;
using HomeRule.Site.Compatible.MapIt;
using HomeRule.Site.Compatible.OpenStates;
using HomeRule.Site.Compatible.Represent;

namespace HomeRule.Site.Compatible;

/// <summary>Addresses of other systems, answered from the same edition, so that programs written for them move by changing a base address.</summary>
internal static class CompatibleRoutes
{
    private static readonly string[] Reads = ["GET", "HEAD"];

    public static void MapCompatible(this IEndpointRouteBuilder routes)
    {
        MapItPoint.Map(routes);
        MapItArea.Map(routes);
        MapItGeometry.Map(routes);
        MapItAreaList.Map(routes);
        MapItCode.Map(routes);
        MapItGenerationList.Map(routes);
        MapItTypes.Map(routes);
        RepresentBoundaries.Map(routes);
        RepresentBoundary.Map(routes);
        RepresentShapes.Map(routes);
        RepresentSetList.Map(routes);
        RepresentSet.Map(routes);
        OpenStatesPeople.Map(routes);
        OpenStatesPeopleList.Map(routes);
        OpenStatesDivisions.Map(routes);
        CivicDivisions.Map(routes);
        CivicDivisionsByAddress.Map(routes);
        CivicRepresentatives.Map(routes);
    }

    /// <summary>A read that is not part of our own API.</summary>
    public static void Compatible(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Reads, handler).ExcludeFromDescription();
}
