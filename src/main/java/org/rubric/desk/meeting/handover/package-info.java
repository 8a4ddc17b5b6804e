/// A meeting, or a draft alone, as one file, handed to the associate rapporteur and back.
///
/// Owns: [HandOverJob], which writes a meeting with the files that hang on its documents, its
/// drafts and its report; [Parcel], such a file read and never trusted; [TakingIn], which makes the
/// meeting in a store that does not have it; [Differing], what differs where it does;
/// [DraftHandOverJob], [DraftParcel] and [DraftTakingIn], the same for one draft.
///
/// Never does: merge by itself. What differs is a list, and a person takes of it.
///
/// Decisions:
/// - *The file is a zip of JSON and of the files as they are*: whoever has no Rubric can read it.
/// - *It says what was handed over, too*: so it is known on which side something changed, and only
///   what changed on both is a conflict.
/// - *The chair's private notes stay here.*
/// - *What a person is told are names and titles*, never an Id.
/// - *A draft carries the text that both sides had last*; sending it does not change that, for
///   nobody knows whether what was sent was ever taken.
/// - *A text that differs comes back as a copy under review*, change by change, as from anybody.
package org.rubric.desk.meeting.handover;
