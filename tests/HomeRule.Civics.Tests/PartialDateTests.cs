using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace HomeRule.Civics.Tests;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> Dates =
        from day in Gen.Choose(new DateOnly(1700, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber)
        from length in Gen.Elements(4, 7, 10)
        select PartialDate.Parse(DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AsSpan(0, length));

    [Fact]
    public void Parse_WhatToStringWrote_IsTheSameDate()
    {
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Dates.ToArbitrary(), date => PartialDate.Parse(date.ToString()) == date));
    }

    [Fact]
    public void FirstAndLast_AnyDate_SpanItAndHoldTheDay()
    {
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Dates.ToArbitrary(), date =>
            date.First <= date.Last && date.First.Year == date.Year && date.Last.Year == date.Year
            && (date.Day == 0 || date.First == date.Last && PartialDate.From(date.First) == date)
            && (date.Month == 0 || date.First.Month == date.Month && date.Last.Month == date.Month)
            && (date.Day != 0 || date.Last.AddDays(1).Day == 1)));
    }

    [Fact]
    public void CompareTo_AnyThree_IsATotalOrderByFirstDay()
    {
        var three = from a in Dates from b in Dates from c in Dates select (a, b, c);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(three.ToArbitrary(), t =>
            Math.Sign(t.a.CompareTo(t.b)) == -Math.Sign(t.b.CompareTo(t.a))
            && (t.a.CompareTo(t.b) == 0) == (t.a == t.b)
            && (t.a > t.b || t.b > t.c || t.a <= t.c)
            && (t.a.First >= t.b.First || t.a < t.b)));
    }

    [Theory]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    public void Parse_Text_SpansWhatItNames(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);

        date.First.ShouldBe(DateOnly.ParseExact(first, "yyyy-MM-dd"));
        date.Last.ShouldBe(DateOnly.ParseExact(last, "yyyy-MM-dd"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-1")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2026/01/01")]
    [InlineData("1699-12-31")]
    [InlineData("2200")]
    [InlineData("２０２６")]
    [InlineData("2026-01-01T")]
    public void TryParse_AnythingElse_IsRefused(string text)
    {
        PartialDate.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => PartialDate.Parse(text));
    }

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
            text is null || !PartialDate.TryParse(text, out var date) || date.ToString() == text));
    }
}
