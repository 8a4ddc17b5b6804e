/// A meeting as one file, handed to the associate rapporteur and back.
///
/// Owns: [HandOverJob], which writes a meeting with the files that hang on its documents, its
/// drafts
/// and its report; [Parcel], such a file read and never trusted; [TakingIn], which makes the
/// meeting
/// in a store that does not have it; [Differing], what differs where it does.
///
/// Never does: merge by itself. What differs is a list, and a person takes of it.
///
/// Decisions:
/// - *The file is a zip of JSON and of the files as they are*: whoever has no Rubric can read it.
/// - *It says what was handed over, too*: so it is known on which side something changed, and only
///   what changed on both is a conflict.
/// - *The chair's private notes stay here.*
/// - *A text that differs comes back as a copy under review*, change by change, as from anybody.
package org.rubric.desk.meeting.handover;
