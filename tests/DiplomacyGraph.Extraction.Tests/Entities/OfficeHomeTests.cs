namespace DiplomacyGraph.Extraction.Tests.Entities;

/// <summary>Which countries have an office at all.</summary>
public class OfficeHomeTests
{
    [Theory]
    [InlineData("The defence secretary, Ray Marsh, gathered the allies. The United States pay, and Washington leads.", "Ministry of Defence, Germany", "Ray Marsh: defence_minister of US")]
    [InlineData("General Tom Hale, the chairman of the Joint Chiefs of Staff, spoke.", "Ministry of Defence, Germany", "Tom Hale: chief_of_defence of US")]
    [InlineData("President Ivo Kral came. Croatia is content.", "Ministry of Defence, Norway", "Ivo Kral: head_of_state of HR")]
    [InlineData("Prime Minister Ivo Kral came. Croatia is content.", "Ministry of Defence, Philippines", "Ivo Kral: head_of_government of HR")]
    public void An_office_that_home_lacks_is_held_abroad(string body, string publisher, string expected) => Reading.Offices(body, publisher).Should().Contain(expected);

    [Theory]
    [InlineData("The defence secretary, Ray Marsh, spoke. The United States pay.", "Ministry of Defence, United Kingdom", "Ray Marsh: defence_minister of GB")]
    [InlineData("President Ivo Kral came. Croatia is content.", "Ministry of Defence, Finland", "Ivo Kral: head_of_state of FI")]
    [InlineData("The Raksha Mantri, Asha Rao, came with Defence Secretary Vik Roy. The United Kingdom is content.", "Ministry of Defence, India", "Vik Roy: deputy_defence_minister of IN")]
    public void An_office_that_home_has_is_held_at_home(string body, string publisher, string expected) => Reading.Offices(body, publisher).Should().Contain(expected);
}
