namespace HomeRule.Answers.Locating;

/// <summary>One point of a batch as read: its place on the plane or what is wrong with it, and where its id stands in the body.</summary>
internal struct BatchPoint
{
    public int Lng;
    public int Lat;
    public int IdStart;
    public int IdLength;
    public BatchFault Fault;
}
