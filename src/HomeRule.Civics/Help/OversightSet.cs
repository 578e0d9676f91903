namespace HomeRule.Civics.Help;

/// <summary>The bodies of one state, or those of the country. Immutable.</summary>
/// <param name="Id">Lower-case postal code, or <see cref="National"/>.</param>
/// <param name="Bodies">In the order of the file; never empty.</param>
public sealed record OversightSet(string Id, IReadOnlyList<HelpBody> Bodies)
{
    /// <summary>Id of the bodies that serve the whole country.</summary>
    public const string National = "us";
}
