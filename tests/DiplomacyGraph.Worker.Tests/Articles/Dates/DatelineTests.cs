using DiplomacyGraph.Worker.Articles.Dates;

namespace DiplomacyGraph.Worker.Tests.Articles.Dates;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("MOSCOW, December 24. /TASS/. The chief of staff", null, 12, 24)]
    [InlineData("MOSCOW, October 12. /Corr. Denis Vlasov/. Chief of", null, 10, 12)]
    [InlineData("BEIJING, Dec. 24 (Xinhua) -- A senior officer", null, 12, 24)]
    [InlineData("ISLAMABAD, 24 Dec 2015 (APP): The army chief", 2015, 12, 24)]
    [InlineData("Rawalpindi - December 24, 2015: General", 2015, 12, 24)]
    [InlineData("RAWALPINDI, May 3: The army chief", null, 5, 3)]
    [InlineData("WASHINGTON, D.C., Sept. 4, 2014 – The secretary", 2014, 9, 4)]
    [InlineData("NEW DELHI, July 9 — India and", null, 7, 9)]
    [InlineData("Abu Dhabi, 17 March 2019 (WAM) - His", 2019, 3, 17)]
    [InlineData("(Dakar, 4 June 2018) - Senegal", 2018, 6, 4)]
    [InlineData("ABU DHABI, 17th March 2019 (Gulf Desk) -- The", 2019, 3, 17)]
    [InlineData("CAMP LEMONNIER, Djibouti, Nov. 2, 2016 -- The", 2016, 11, 2)]
    public void Place_and_day_at_the_start_of_a_report(string line, int? year, int month, int day) =>
        Dateline.Find($"A headline\n\n{line} met his counterpart.").Should().Be(new Dateline(year, month, day));

    [Theory]
    [InlineData("Moscow, December 24 was a cold day.")]
    [InlineData("In Moscow, December 24 - the day of the parade - was quiet.")]
    [InlineData("They met in MOSCOW, December 24. /TASS/")]
    [InlineData("MOSCOW, December 32. /TASS/. The chief")]
    [InlineData("MOSCOW, February 30. /TASS/. The chief")]
    [InlineData("MOSCOW, Smarch 3. /TASS/. The chief")]
    [InlineData("May 3: the army chief spoke")]
    [InlineData("MOSCOW. /TASS/. The chief of staff on December 24")]
    [InlineData("Berlin: 12 March for peace")]
    public void Near_misses_give_nothing(string line) => Dateline.Find($"A headline\n\n{line}").Should().BeNull();

    [Fact]
    public void A_dateline_far_down_belongs_to_another_report() =>
        Dateline.Find(string.Concat(Enumerable.Repeat("A line.\n\n", 12)) + "MOSCOW, December 24. /TASS/. The chief").Should().BeNull();
}
