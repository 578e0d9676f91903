namespace HomeRule.Geo.Tests;

public sealed class PointInputTests
{
    [Theory]
    [InlineData("39.7392", "-104.9903", 39.7392, -104.9903)]
    [InlineData("-0", "+0", 0, 0)]
    [InlineData("90", "-180", 90, -180)]
    [InlineData(".5", "5.", 0.5, 5)]
    public void Parse_PlainDegrees_AreRead(string lat, string lng, double expectedLat, double expectedLng)
    {
        var point = PointInput.Parse(lat, lng).Value;

        (point.Lat, point.Lng).ShouldBe((expectedLat, expectedLng));
    }

    [Theory]
    [InlineData("NaN", "0", "lat")]
    [InlineData("Infinity", "0", "lat")]
    [InlineData("-∞", "0", "lat")]
    [InlineData("1e999", "0", "lat")]
    [InlineData("0", "1e2", "lng")]
    [InlineData("٣٤", "0", "lat")]
    [InlineData("34,05", "0", "lat")]
    [InlineData("", "0", "lat")]
    [InlineData("0", " ", "lng")]
    [InlineData("90.0000001", "0", "lat")]
    [InlineData("0", "180.1", "lng")]
    [InlineData("0", "-9999999999999999", "lng")]
    [InlineData("--1", "0", "lat")]
    [InlineData("0x10", "0", "lat")]
    public void Parse_Malformed_NamesTheField(string lat, string lng, string field)
    {
        var problem = PointInput.Parse(lat, lng).Problem;

        (problem.Code, problem.Field).ShouldBe(("point.malformed", field));
        problem.Message.ShouldStartWith("Give the ");
    }

    [Fact]
    public void Parse_VeryLongText_IsRefused()
    {
        PointInput.Parse(new string('1', 10_000), "0").Problem.Code.ShouldBe("point.malformed");
        PointInput.Parse(new string('1', 10_000) + ",0").Problem.Code.ShouldBe("point.malformed");
    }

    [Fact]
    public void Parse_Pair_AllowsBlanks() => PointInput.Parse("39.7392, -104.9903").Value.Lng.ShouldBe(-104.9903);

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.NaN)]
    [InlineData(double.PositiveInfinity, 0)]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(91, 0)]
    [InlineData(0, -181)]
    public void Check_OutOfRange_IsRefused(double lat, double lng) => PointInput.Check(lat, lng).Problem.Code.ShouldBe("point.malformed");

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(0, 181)]
    public void Locate_OutOfRange_Throws(double lat, double lng) =>
        Should.Throw<ArgumentOutOfRangeException>(() => DivisionIndex.Build([]).Locate(new Civics.GeoPoint(lat, lng)));
}
