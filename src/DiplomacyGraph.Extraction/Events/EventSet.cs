namespace DiplomacyGraph.Extraction.Events;

/// <summary>What happened and was said, in order of the text.</summary>
internal sealed record EventSet(IReadOnlyList<DetectedMeeting> Meetings, IReadOnlyList<DetectedCooperation> Cooperation);
