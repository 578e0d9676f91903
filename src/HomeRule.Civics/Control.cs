namespace HomeRule.Civics;

/// <summary>How far an office controls a lever: alone within higher law, with another office, by influence only, or not at all.</summary>
public enum Control
{
    None,
    Influences,
    Shares,
    Decides,
}
