namespace HomeRule.Cli;

/// <summary>The option <c>--public-address</c>: the address of a site as readers see it.</summary>
internal static class PublicAddress
{
    /// <summary>Null for null.</summary>
    public static Uri? Read(string? address)
    {
        if (address is null)
            return null;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.Query.Length == 0
            ? uri
            : throw AnswerOptions.Bad("address.malformed", "--public-address", "--public-address takes an address such as https://homerule.example.");
    }
}
