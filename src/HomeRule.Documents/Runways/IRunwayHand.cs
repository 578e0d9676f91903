using System.Text;

namespace HomeRule.Documents.Runways;

/// <summary>How the parts of a plan are written in one form: Markdown or plain text.</summary>
internal interface IRunwayHand
{
    void Title(StringBuilder into, string text);

    void Heading(StringBuilder into, string text);

    void Paragraph(StringBuilder into, string text);

    /// <param name="isBox">True for something to do, with a box to tick.</param>
    /// <param name="below">Lines under it.</param>
    void Item(StringBuilder into, string text, bool isBox, IEnumerable<string> below);

    void Source(StringBuilder into, int number, string label, string? url);
}
