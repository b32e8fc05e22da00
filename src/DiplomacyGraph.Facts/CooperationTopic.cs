namespace DiplomacyGraph.Facts;

/// <summary>The subjects of defence and security cooperation that the annotation guide tells apart.</summary>
public enum CooperationTopic
{
    /// <summary>Fight against terrorism and armed extremist groups.</summary>
    CounterTerrorism,

    /// <summary>Joint exercises, drills and manoeuvres.</summary>
    Exercises,

    /// <summary>Training, education, officer exchanges, academies.</summary>
    TrainingEducation,

    /// <summary>Procurement, donation, co-production, technology, military-technical cooperation.</summary>
    ArmsIndustry,

    /// <summary>Sharing of intelligence and data.</summary>
    IntelligenceSharing,

    /// <summary>Security at sea, patrols, piracy, rescue at sea.</summary>
    MaritimeSecurity,

    /// <summary>Troops, police and equipment for UN, NATO or African Union missions.</summary>
    Peacekeeping,

    /// <summary>Cyber security and defence.</summary>
    Cyber,

    /// <summary>Space and satellites.</summary>
    Space,

    /// <summary>Defence against aircraft and missiles.</summary>
    AirMissileDefence,

    /// <summary>Bases, transit, stationed troops, host-nation support, supply.</summary>
    BasingLogistics,

    /// <summary>Borders, smuggling, drugs, migration.</summary>
    BorderSecurity,

    /// <summary>Nuclear, chemical and biological weapons, arms control.</summary>
    Nonproliferation,

    /// <summary>Humanitarian help, joint rescue on land, pandemics.</summary>
    DisasterRelief,

    /// <summary>Ceasefires, hotlines, incident avoidance.</summary>
    Deconfliction,

    /// <summary>Views on a region or a conflict.</summary>
    RegionalSecurity,

    /// <summary>Defence cooperation without a subject.</summary>
    General,
}
