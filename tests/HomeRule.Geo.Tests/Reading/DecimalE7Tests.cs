using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HomeRule.Geo.Reading;

namespace HomeRule.Geo.Tests.Reading;

public sealed class DecimalE7Tests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("-0.0", 0L)]
    [InlineData("-176.12345", -1_761_234_500L)]
    [InlineData("51.54321", 515_432_100L)]
    [InlineData("180", 1_800_000_000L)]
    [InlineData("0.1", 1_000_000L)]
    [InlineData("1.23456785", 12_345_678L)]
    [InlineData("1.23456775", 12_345_678L)]
    [InlineData("1.23456785000000000000000001", 12_345_679L)]
    [InlineData("-1.23456785000000000000000001", -12_345_679L)]
    [InlineData("0.00000005", 0L)]
    [InlineData("0.00000015", 2L)]
    [InlineData("0.000000050000000000000000000000001", 1L)]
    [InlineData("1e2", 1_000_000_000L)]
    [InlineData("1.5E-7", 2L)]
    [InlineData("2.5E-7", 2L)]
    [InlineData("-12345e-3", -123_450_000L)]
    [InlineData("1e-400", 0L)]
    [InlineData("0e99999999999", 0L)]
    [InlineData("5400000000e-7", 5_400_000_000L)]
    [InlineData("540", 5_400_000_000L)]
    public void TryParse_Number_IsExactHalfToEven(string text, long units)
    {
        DecimalE7.TryParse(Encoding.ASCII.GetBytes(text), out var read).ShouldBeTrue();
        read.ShouldBe(units);
    }

    [Theory]
    [InlineData("540.0000001")]
    [InlineData("-541")]
    [InlineData("1e400")]
    [InlineData("1e3")]
    [InlineData("999999999999999999")]
    [InlineData("99999999999999999999999999")]
    [InlineData("1e99999999999999")]
    public void TryParse_NumberBeyondATurnAndAHalf_IsRefused(string text) =>
        DecimalE7.TryParse(Encoding.ASCII.GetBytes(text), out _).ShouldBeFalse();

    [Fact]
    public void TryParse_AnyDecimal_EqualsExactRounding()
    {
        var digits = Gen.Choose(0, 9).ListOf().Select(list => string.Concat(list.Take(24)));
        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Zip(Gen.Zip(Gen.Choose(-539, 539), digits), Gen.Choose(-3, 3)).ToArbitrary(),
            sample =>
            {
                var ((whole, fraction), exponent) = sample;
                var text = (whole < 0 ? "-" : "") + Math.Abs(whole).ToString(CultureInfo.InvariantCulture) + (fraction.Length > 0 ? "." + fraction : "") + (exponent == 0 ? "" : $"e{exponent}");
                var numerator = BigInteger.Parse(Math.Abs(whole) + fraction, CultureInfo.InvariantCulture) * BigInteger.Pow(10, 7 + 3 + exponent);
                var denominator = BigInteger.Pow(10, fraction.Length + 3);
                var units = BigInteger.DivRem(numerator, denominator, out var rest);
                var order = (rest * 2).CompareTo(denominator);
                if (order > 0 || (order == 0 && !units.IsEven))
                    units++;
                var isGood = DecimalE7.TryParse(Encoding.ASCII.GetBytes(text), out var read);
                return units > 5_400_000_000 ? !isGood : isGood && read == (whole < 0 ? -(long)units : (long)units);
            }));
    }
}
