namespace HomeRule.Civics;

/// <summary>The two languages of the product.</summary>
public enum Language
{
    En,
    Es,
}
