using HomeRule.Answers.Places;

namespace HomeRule.Site.Pages.Elections;

/// <param name="Next">What opens or closes next; null when nothing is computed in the span.</param>
/// <param name="Value">Step of the legend.</param>
internal sealed record ElectionMapRow(Government State, string Name, FilingRow? Next, string Value);
