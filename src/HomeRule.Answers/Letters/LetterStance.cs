namespace HomeRule.Answers.Letters;

/// <summary>Which way a point or a request looks at a play. Both are offered with the same care.</summary>
public enum LetterStance
{
    For,
    Against,
}
