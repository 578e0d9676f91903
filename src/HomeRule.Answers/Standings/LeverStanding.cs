namespace HomeRule.Answers.Standings;

/// <summary>The standing of one lever in one government, and the findings that make it so, strongest first.</summary>
/// <param name="Contradicted">True when laws in force point both ways; the one that closes is followed.</param>
public sealed record LeverStanding(string Lever, Standing Standing, IReadOnlyList<Finding> Findings, bool Contradicted)
{
    /// <summary>The finding that decides, when one does.</summary>
    public Finding? Deciding => Standing == Standing.LocalChoice || Findings.Count == 0 ? null : Findings.FirstOrDefault(f => StandingRule.Decides(f, Standing));
}
