using System.Buffers;
using System.Collections.Concurrent;
using HomeRule.Answers.Locating;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Api;

internal static class LocateMany
{
    /// <summary>Most bytes of a batch; every other call keeps the smaller limit of the server.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    private static readonly ConcurrentBag<LocateBatch> Rooms = [];

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/locate/batch", (Delegate)Post)
            .WithName("locateBatch").WithTags("Read")
            .WithSummary("Up to 10,000 points: {\"points\": [[lng, lat], {\"lat\": …, \"lng\": …, \"id\": …}], \"as_of\": …, \"kinds\": …}. Divisions are named once and points give numbers into that list; a bad point keeps its place with an error")
            .WithMetadata(new QueryContract(QueryField.Lang), new RequestSizeLimitAttribute(MaxBodyBytes))
            .Accepts<BatchBody>("application/json").Produces<BatchAnswer>().ProducesProblem(400).ProducesProblem(413);

    private static async Task<IResult> Post(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return Refusal.From(problem);
        var (body, length) = await ReadAsync(http);
        var room = Rooms.TryTake(out var kept) ? kept : new LocateBatch();
        try
        {
            LocatedBytes.Head(http.Response);
            return room.Answer(ask.Edition.Book.Locator, body.AsSpan(0, length), new LocateQuestion(ask.AsOf, false, LayerSet.All, ask.Language), http.Response.BodyWriter) is { } refused
                ? Refusal.From(refused)
                : Results.Empty;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
            if (Rooms.Count < 2 * Environment.ProcessorCount)
                Rooms.Add(room);
        }
    }

    /// <summary>The whole body in one piece, straight from the connection's pipe.</summary>
    private static async Task<(byte[] Body, int Length)> ReadAsync(HttpContext http)
    {
        var reader = http.Request.BodyReader;
        var body = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(http.Request.ContentLength ?? 64 * 1024, 1024, MaxBodyBytes));
        var length = 0;
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            var more = (int)read.Buffer.Length;
            if (length + more > body.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(Math.Max(length + more, 2 * body.Length));
                body.AsSpan(0, length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(body);
                body = larger;
            }

            read.Buffer.CopyTo(body.AsSpan(length));
            length += more;
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                return (body, length);
        }
    }
}
