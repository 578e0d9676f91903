using HomeRule.Answers;
using HomeRule.Answers.Json;
using HomeRule.Civics;
using Microsoft.OpenApi;

namespace HomeRule.Site.Api;

internal static class ApiRoutes
{
    private static readonly string[] Reads = ["GET", "HEAD"];

    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(static json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            json.SerializerOptions.TypeInfoResolverChain.Insert(1, AnswersJson.Default);
        });
        services.AddOpenApi("v1", static open =>
        {
            open.AddDocumentTransformer(static (document, _, _) =>
            {
                document.Info.Title = "HomeRule API";
                document.Info.Version = "1";
                document.Info.Description = "Who decides, what is in force and what the law leaves open about local cooperation with federal civil immigration "
                    + "enforcement, for any place in the United States. Information, not legal advice. Every answer names its snapshot and its sources; "
                    + "\"not checked\" never means \"no policy\". Errors are problem+json. Answers carry an ETag; send it back in If-None-Match.";
                document.Servers = [];
                foreach (var path in document.Paths.Values)
                    path.Operations?.Remove(HttpMethod.Head);
                return Task.CompletedTask;
            });
            open.AddOperationTransformer(static (operation, context, _) =>
            {
                foreach (var field in context.Description.ActionDescriptor.EndpointMetadata.OfType<QueryContract>().SelectMany(c => c.Fields))
                {
                    (operation.Parameters ??= []).Add(new OpenApiParameter
                    {
                        Name = field.Name,
                        In = ParameterLocation.Query,
                        Required = field.Required,
                        Description = field.Description,
                        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = field.MaxLength },
                        Example = field.Example,
                    });
                }

                return Task.CompletedTask;
            });
            open.AddSchemaTransformer(static (schema, context, _) =>
            {
                var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
                if (type != typeof(Text) && type != typeof(PartialDate) && type != typeof(Language))
                    return Task.CompletedTask;
                schema.Type = JsonSchemaType.String;
                schema.Description = type == typeof(PartialDate) ? "YYYY, YYYY-MM or YYYY-MM-DD" : type == typeof(Language) ? "en or es" : schema.Description;
                return Task.CompletedTask;
            });
        });
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/v1.json");
        var api = routes.MapGroup("/api/v1");
        SearchPlaces.Map(api);
        GetReport.Map(api);
        GetPlace.Map(api);
        ListPeople.Map(api);
        GetPerson.Map(api);
        ListAgencies.Map(api);
        GetAgency.Map(api);
        GetHelp.Map(api);
        LocatePoint.Map(api);
        LocateMany.Map(api);
        GetDivision.Map(api);
        GetBoundary.Map(api);
        ListBoundarySets.Map(api);
        ListPlays.Map(api);
        GetPlay.Map(api);
        ListLaws.Map(api);
        ComparePlaces.Map(api);
        ListLeaders.Map(api);
        GetTimeline.Map(api);
        GetMap.Map(api);
        GetCoverage.Map(api);
        ListCorrections.Map(api);
        ListWindows.Map(api);
        ListSeats.Map(api);
        ListChanges.Map(api);
        ListAgreements.Map(api);
        ListRecordsLaws.Map(api);
    }

    /// <summary>A read with its name, summary and parameters; 400 and 404 are the same everywhere.</summary>
    public static RouteHandlerBuilder Read<T>(this IEndpointRouteBuilder api, string pattern, Delegate handler, string name, string summary, params QueryField[] fields) =>
        api.MapMethods(pattern, Reads, handler)
            .WithName(name)
            .WithSummary(summary)
            .WithTags("Read")
            .WithMetadata(new QueryContract(fields))
            .Produces<T>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
}
