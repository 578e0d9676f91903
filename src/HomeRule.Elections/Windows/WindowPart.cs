namespace HomeRule.Elections.Windows;

/// <summary>Which day a step of a derivation works on.</summary>
public enum WindowPart
{
    /// <summary>The day of the election.</summary>
    Election,
    Opening,
    Closing,
}
