namespace HomeRule.Papers.Pdf;

/// <summary>Why a PDF file could not be read.</summary>
public enum PdfFault
{
    /// <summary>Not a PDF file, or cut off.</summary>
    Damaged,

    /// <summary>It asks for a password.</summary>
    Password,

    /// <summary>More bytes, pages or words than a memorandum has.</summary>
    Large,

    /// <summary>It took longer than its time.</summary>
    Slow,

    /// <summary>It asked for more memory than it may have.</summary>
    Memory,
}
