using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Tests;

/// <summary>Invented articles that tell of the same people and meetings from several sides.</summary>
internal static class Stories
{
    private const string Oslo = "oslo-talks";
    private const string Riga = "riga-visit";

    /// <summary>Announces the talks in Oslo, a day too early, and a visit that is never reported.</summary>
    public static ArticleFacts Announced => new TestFacts(
            "Talks planned\n\nGeneral Oskar Lind, chief of defence, will meet Colonel Janis Ozols in Oslo on 9 March. He also wants to visit Riga.",
            "https://north.example/1", "2016-03-02", "North Press", "NO")
        .Person("Oskar Lind", "NO", "chief of defence", RoleKind.ChiefOfDefence)
        .Person("Janis Ozols", "LV")
        .Meeting(Oslo, "will meet", ["Oskar Lind", "Janis Ozols"], ["NO", "LV"], "2016-03-09", "Oslo", "NO", MeetingStatus.Planned)
        .Meeting(Riga, "visit Riga", ["Oskar Lind"], ["NO", "LV"], null, "Riga", "LV", MeetingStatus.Planned)
        .Build();

    /// <summary>Reports the talks from the host's side; the guest's office follows from "counterpart".</summary>
    public static ArticleFacts HostReport => new TestFacts(
            "Lind meets Ozols\n\nGeneral Oskar Lind, chief of defence, met his Latvian counterpart, Janis Ozols, in Oslo. They agreed to hold joint exercises. \"We stand ready to train more officers,\" Lind said.",
            "https://north.example/2", "2016-03-11", "North Press", "NO")
        .Person("Oskar Lind", "NO", "chief of defence", RoleKind.ChiefOfDefence)
        .Person("Janis Ozols", "LV", ("counterpart", RoleKind.ChiefOfDefence, RoleStatus.Current, "his Latvian counterpart"))
        .Meeting(Oslo, "met his Latvian counterpart", ["Oskar Lind", "Janis Ozols"], ["NO", "LV"], "2016-03-10", "Oslo", "NO")
        .Cooperation("exercises", "agreed to hold joint exercises", ["NO", "LV"], [], CooperationTopic.Exercises, Modality.Agreement)
        .Cooperation("training", "ready to train more officers", ["NO"], ["LV"], CooperationTopic.TrainingEducation, Modality.Intent, "Oskar Lind")
        .Build();

    /// <summary>Reports the same talks from the guest's side, with the month alone and a name in fuller form.</summary>
    public static ArticleFacts GuestReport => new TestFacts(
            "Ozols in Norway\n\nIn March Janis Ozols, chief of defence, held talks with Oskar Lind, Chief of Defence, in Oslo fortress. They agreed to hold joint exercises. The adviser Inga Bērziņa took part.",
            "https://daugava.example/1", "2016-03-14", "Daugava Post", "LV")
        .Person("Janis Ozols", "LV", "chief of defence", RoleKind.ChiefOfDefence)
        .Person("Oskar Lind", "NO", "Chief of Defence", RoleKind.ChiefOfDefence)
        .Person("Inga Bērziņa", "LV", "adviser", RoleKind.Official)
        .Meeting(Oslo, "held talks with Oskar Lind", ["Oskar Lind", "Janis Ozols", "Inga Bērziņa"], ["LV", "NO"], "2016-03", "Oslo", "NO")
        .Cooperation("exercises", "agreed to hold joint exercises", ["LV", "NO"], [], CooperationTopic.Exercises, Modality.Agreement)
        .Build();

    /// <summary>Years later: an old officer as former, a call with an organisation, a refusal without a meeting.</summary>
    public static ArticleFacts Later => new TestFacts(
            "Call with NATO\n\nMarta Haugen, chief of defence, spoke by phone with NATO about exercises in 2019. Her predecessor Oskar Lind had no comment. Norway refused to sell the radars to Latvia.",
            "https://north.example/3", "2019-05-20", "North Press")
        .Person("Marta Haugen", "NO", "chief of defence", RoleKind.ChiefOfDefence)
        .Person("Oskar Lind", "NO", ("predecessor", RoleKind.ChiefOfDefence, RoleStatus.Former, null))
        .Meeting("nato-call", "spoke by phone with NATO", ["Marta Haugen"], ["NO", "NATO"], "2019", mode: MeetingMode.Phone)
        .Cooperation("radars", "refused to sell the radars", ["NO"], ["LV"], CooperationTopic.ArmsIndustry, Modality.Refusal, atMeeting: false)
        .Build();

    /// <summary>An undated note of a visit called off.</summary>
    public static ArticleFacts CalledOff => new TestFacts("Off\n\nThe visit of Janis Ozols to Oslo in May 2017 was called off.", publisher: "Daugava Post")
        .Person("Janis Ozols", "LV")
        .Meeting("oslo-2017", "was called off", ["Janis Ozols"], ["LV", "NO"], "2017-05", "Oslo", "NO", MeetingStatus.Cancelled)
        .Build();

    /// <summary>Reports the talks in Oslo from the wrong country; not one of <see cref="All"/>.</summary>
    public static ArticleFacts WrongPlace => new TestFacts(
            "Talks in Riga\n\nOskar Lind, chief of defence of Norway, met Janis Ozols, chief of defence of Latvia, in Riga.", "https://vistula.example/1",
            "2016-03-13", "Vistula Wire")
        .Person("Oskar Lind", "NO", "chief of defence", RoleKind.ChiefOfDefence)
        .Person("Janis Ozols", "LV", "chief of defence", RoleKind.ChiefOfDefence)
        .Meeting(Oslo, "met Janis Ozols", ["Oskar Lind", "Janis Ozols"], ["NO", "LV"], "2016-03-10", "Riga", "LV")
        .Build();

    /// <summary>Reports the talks in Oslo a day late; not one of <see cref="All"/>.</summary>
    public static ArticleFacts WrongDay => new TestFacts(
            "Talks in Oslo\n\nOn 11 March Oskar Lind, chief of defence of Norway, met Janis Ozols, chief of defence of Latvia, in Oslo.", "https://vistula.example/2",
            "2016-03-12", "Oder Wire")
        .Person("Oskar Lind", "NO", "chief of defence", RoleKind.ChiefOfDefence)
        .Person("Janis Ozols", "LV", "chief of defence", RoleKind.ChiefOfDefence)
        .Meeting(Oslo, "met Janis Ozols", ["Oskar Lind", "Janis Ozols"], ["NO", "LV"], "2016-03-11", "Oslo", "NO")
        .Build();

    /// <summary>Another of the surname of the chief of defence of <see cref="Later"/>.</summary>
    public static ArticleFacts Namesake => new TestFacts(
            "Lecture\n\nNils Haugen, chief of the navy, gave a lecture.", "https://fjord.example/1", "2019-05-10", "Fjord Daily")
        .Person("Nils Haugen", "NO", "chief of the navy", RoleKind.NavyChief)
        .Build();

    /// <summary>A surname that may be that of either.</summary>
    public static ArticleFacts BareSurname => new TestFacts("Visit\n\nGeneral Haugen, an officer, saw the fjord.", "https://fjord.example/2", "2019-05-15", "Fjord Daily")
        .Person("Haugen", "NO", "officer", RoleKind.MilitaryOfficer)
        .Build();

    /// <summary>Gives a participant of the talks in Oslo the wrong office; not one of <see cref="All"/>.</summary>
    public static ArticleFacts WrongOffice => new TestFacts(
            "Talks in Oslo\n\nOskar Lind, army chief of Norway, met Janis Ozols, chief of defence of Latvia, in Oslo.", "https://vistula.example/3", "2016-03-11", "Vistula Wire")
        .Person("Oskar Lind", "NO", "army chief", RoleKind.ArmyChief)
        .Person("Janis Ozols", "LV", "chief of defence", RoleKind.ChiefOfDefence)
        .Meeting(Oslo, "met Janis Ozols", ["Oskar Lind", "Janis Ozols"], ["NO", "LV"], "2016-03-10", "Oslo", "NO")
        .Build();

    /// <summary>Takes the office of <see cref="WrongOffice"/> back.</summary>
    public static ArticleFacts Correction => new TestFacts(
            "Correction: Talks in Oslo\n\nOskar Lind, chief of defence of Norway, met Janis Ozols, head of the forces of Latvia, in Oslo.", "https://vistula.example/4",
            "2016-03-12", "Vistula Wire")
        .Person("Oskar Lind", "NO", "chief of defence", RoleKind.ChiefOfDefence)
        .Person("Janis Ozols", "LV", "head of the forces", RoleKind.ChiefOfDefence)
        .Meeting(Oslo, "met Janis Ozols", ["Oskar Lind", "Janis Ozols"], ["NO", "LV"], "2016-03-10", "Oslo", "NO")
        .Build();

    public static IReadOnlyList<ArticleFacts> All => [Announced, HostReport, GuestReport, Later, CalledOff];
}
