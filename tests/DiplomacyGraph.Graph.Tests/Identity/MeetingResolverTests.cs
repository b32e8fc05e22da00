using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Tests.Identity;

public sealed class MeetingResolverTests
{
    [Theory]
    [InlineData("the announcement and both reports", "2012-11-09 FR-RU 2012-11-14 Paris@FR planned r:RU f:FR", "2012-11-14 FR-RU 2012-11-14 Military_Academy@FR held f:FR r:RU",
        "2012-11-15 FR-RU 2012-11-14 Paris@FR held r:RU")]
    [InlineData("each side names its own general", "2014-11-06 NE-TD 2014-11-05 Niamey@NE held n:NE", "2014-11-10 NE-TD 2014-11-05 Niamey@NE held t:TD")]
    [InlineData("a plan without a day", "2014-11-10 FR-TD 2014-11 Abéché@TD planned", "2014-11-28 FR-TD 2014-11-26 Abeche@TD held f:FR t:TD")]
    [InlineData("one report has the wrong day", "2013-06-13 CL-PE 2013-06-12 Arica@CL held c:CL p:PE", "2013-06-14 CL-PE 2013-06-13 Arica@CL held c:CL p:PE")]
    [InlineData("one report has the wrong day, another names one side", "2013-06-13 CL-PE 2013-06-12 Arica@CL held c:CL p:PE", "2013-06-14 CL-PE 2013-06-13 Arica@CL held c:CL p:PE",
        "2013-06-17 CL-PE 2013-06-12 Arica@CL held p:PE")]
    [InlineData("the plan and the host's report, and a guest's report with the wrong day", "2013-03-04 DZ-MR 2013-03-12 Tamanrasset@DZ planned d:DZ m:MR",
        "2013-03-14 DZ-MR 2013-03-13 Tamanrasset@DZ held d:DZ m:MR", "2013-03-20 DZ-MR 2013-03-12 Tamanrasset@DZ held d:DZ")]
    [InlineData("a report that does not know for whom one took part", "2011-04-01 AM-GR 2011-03-30 Yerevan@AM held a:AM g:GR", "2022-05-20 AM-GR 2011 Yerevan@AM held g")]
    [InlineData("the visit in June", "2024-06-04 JP-MN 2024-06-03 Ulan_Bator@MN held j:JP m:MN", "2024-09-18 JP-MN 2024-06 -@MN held")]
    [InlineData("one report has the wrong town", "2013-06-13 CL-PE 2013-06-12 Arica@CL held c:CL p:PE", "2013-06-14 CL-PE 2013-06-12 Tacna@PE held c:CL p:PE")]
    [InlineData("called off, and told later", "2021-02-12 ET-SD 2021-02-15 Khartoum@SD cancelled e:ET s:SD", "2021-06-24 ET-SD - Khartoum@SD cancelled e:ET")]
    [InlineData("a conference of which one tells only part", "2015-10-21 CY-EG-GR-IT-LB-TN 2015-10-20 Rome@IT held i:IT e:EG g:GR", "2015-10-23 EG-GR-IT 2015-10-20 Rome@IT held g:GR")]
    public void Reports_of_one_encounter_are_one(string why, params string[] said) => Resolve(said).Should().Be(string.Join(' ', said.Select((_, i) => i + 1)), why);

    [Theory]
    [InlineData("twice in one week", "2025-09-02 KR-PL 2025-09-01 Warsaw@PL held k:KR p:PL", "2025-09-05 KR-PL 2025-09-04 Kielce@PL held k:KR p:PL")]
    [InlineData("a call and a visit", "2017-06-05 CN-TH 2017-06-05 phone held c:CN t:TH", "2017-06-05 CN-TH 2017-06-05 Bangkok@TH held c:CN t:TH")]
    [InlineData("two hosts of one visit", "2016-03-10 PK-TR 2016-03-10 Ankara@TR held p:PK general:TR", "2016-03-10 PK-TR 2016-03 Ankara@TR held p:PK minister:TR")]
    [InlineData("a conference and a meeting on its margins", "2015-10-21 EG-GR-IT 2015-10-20 Rome@IT held e:EG g:GR i:IT", "2015-10-21 EG-GR 2015-10-20 Rome@IT held e:EG g:GR")]
    [InlineData("called off and met later", "2021-02-12 ET-SD 2021-02-15 Khartoum@SD cancelled e:ET s:SD", "2021-06-24 ET-SD 2021-06-23 Khartoum@SD held e:ET s:SD")]
    [InlineData("a visit and the return visit", "2011-04-01 AM-GR 2011-03-30 Yerevan@AM held a:AM g:GR", "2011-04-01 AM-GR 2011 Athens@GR planned a:AM g:GR")]
    [InlineData("a visit in June and one of another day, which the same side's other general made", "2024-06-04 JP-MN 2024-06-03 Ulan_Bator@MN held j:JP m:MN", "2024-06-06 JP-MN 2024-06-04 Ulan_Bator@MN held k:JP m:MN")]
    [InlineData("the visit in June, elsewhere", "2024-06-04 JP-MN 2024-06-03 Tokyo@JP held j:JP m:MN", "2024-09-18 JP-MN 2024-06 -@MN held")]
    [InlineData("other countries", "2011-04-01 AM-GR 2011-03-30 Yerevan@AM held a:AM", "2011-04-01 AM-CY 2011-03-30 Yerevan@AM held a:AM")]
    public void Two_encounters_stay_two(string why, params string[] said) => Resolve(said).Should().Be("1 | 2", why);

    [Fact]
    public void The_visit_in_June_is_none_of_two_in_June() => Resolve(
        ["2024-06-04 JP-MN 2024-06-03 Ulan_Bator@MN held j:JP m:MN", "2024-06-21 JP-MN 2024-06-20 Ulan_Bator@MN held k:JP n:MN", "2024-09-18 JP-MN 2024-06 -@MN held"])
        .Should().Be("1 | 2 | 3");

    [Fact]
    public void What_one_article_tells_apart_stays_apart()
    {
        MeetingClaim[] claims = [
            Claims.Meeting("a01", "m1", "2016-03-10 PK-TR 2016-03-10 Ankara@TR held"), Claims.Meeting("a01", "m2", "2016-03-10 PK-TR 2016-03-10 Ankara@TR held")];
        MeetingResolver.Resolve(claims, _ => null).Keys.Values.Distinct().Should().HaveCount(2);
    }

    private static string Resolve(string[] said) => Claims.Groups(MeetingResolver.Resolve(
        [.. said.Select((s, i) => Claims.Meeting(Claims.ArticleAt(i), "m1", s))], id => id.Handle).Keys);
}
