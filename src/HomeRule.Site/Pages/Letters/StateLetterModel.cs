namespace HomeRule.Site.Pages.Letters;

/// <summary>The same for a state.</summary>
internal sealed class StateLetterModel : LetterModel;
