namespace HomeRule.Papers.Pdf;

/// <summary>Words of one line without a wide gap between them.</summary>
/// <param name="Left">Left edge as a part of the page's width, 0 to 1; can lie outside on damaged pages.</param>
/// <param name="Words">As the text layer has them.</param>
public readonly record struct TextStretch(double Left, string Words);
