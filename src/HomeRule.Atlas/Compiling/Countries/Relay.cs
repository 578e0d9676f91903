namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>Hands progress on at once, on the thread that reports it.</summary>
internal sealed class Relay(Action<double> to) : IProgress<double>
{
    public void Report(double value) => to(value);
}
