using System.Net.Sockets;
using System.Text;

namespace HomeRule.Site.Tests.Testing;

/// <summary>Bytes on a socket, for requests that no client would send.</summary>
internal static class RawHttp
{
    public static Task<string> SendAsync(Uri address, string head, string body = "") => SendAsync(address, Encoding.Latin1.GetBytes(head.ReplaceLineEndings("\r\n") + body));

    /// <summary>The whole answer as Latin-1; "" when the connection was closed without one.</summary>
    public static async Task<string> SendAsync(Uri address, byte[] bytes)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            await stream.WriteAsync(bytes, limit.Token);
        }
        catch (IOException)
        {
            // Refused before everything was sent: what was answered is still read.
        }

        var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, limit.Token);
        }
        catch (IOException)
        {
            // Closed hard after the answer.
        }

        return Encoding.Latin1.GetString(answer.ToArray());
    }

    public static int Status(string answer) => answer.Length < 12 ? 0 : int.Parse(answer.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A request line and headers, closing the connection after the answer.</summary>
    public static string Get(string target, string more = "") => $"GET {target} HTTP/1.1\nHost: localhost\nConnection: close\n{more}\n";
}
