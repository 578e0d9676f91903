using HomeRule.Documents.Images;

namespace HomeRule.Site.Cards;

/// <summary>The light colours of <c>_tokens.scss</c>, for drawings that leave the site.</summary>
internal static class CardInks
{
    public static readonly Ink Paper = new(0xFBFAF6);
    public static readonly Ink Sheet = new(0xF3F1EA);
    public static readonly Ink Ground = new(0xE7E4DA);
    public static readonly Ink Text = new(0x1A1D1F);
    public static readonly Ink Soft = new(0x4D5457);
    public static readonly Ink Rule = new(0xD8D4C8);
    public static readonly Ink Edge = new(0x7B7F7C);
    public static readonly Ink Link = new(0x0B5058);
    public static readonly Ink White = new(0xFFFFFF);
}
