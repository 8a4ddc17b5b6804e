/// Where drafts and records live between two days: H2 for asking, and beside it, per draft and for
/// all records, two verified snapshots and an edit journal that outrank it.
///
/// Owns: the folder of the store, every SQL statement, the journal's thread.
///
/// Never does: say how a value is written (that is [org.rubric.interchange.bundle]), decide what a
/// change means ([org.rubric.editing]).
///
/// On disk: `lock`, `store.mv.db`, `records/` and `drafts/<uuid>/`, each of the latter two a
/// volume: `snap-N`, `journal-N` (N: sequence of the last change before), and a draft's `media/`
/// and `versions/`, the records' `values/` ([Values]).
///
/// Decisions:
/// - *Acknowledged means forced.* One thread drains the queue, writes one piece, forces it, and
///   only then completes the stages. Alone it forces per change, in a burst per batch.
/// - *A change is the difference of two states.* Whoever changes something hands over the state
///   after it; the journal's thread finds what is different and writes only that. Replaying the
///   journal therefore gives exactly what was on the screen, undo and redo included.
/// - *Nothing is overwritten.* A snapshot is forced, read back, and renamed; the generation before
///   stays until the next one stands. After damage the originals are linked aside before a sound
///   generation stands and go from their place after it, which needs no room on a full disk and
///   leaves them there when the program is killed in between.
/// - *What a disk did not force, its cache does not prove.* After an error the state is read anew
///   and acknowledged only when it stands in a snapshot of its own.
/// - *Only the end of the program gives up.* What cannot be saved waits, and so does a draft whose
///   closing fails, as long as somebody is told why: a window, which asks before it closes over it.
///   A verb, which would only seem to hang, fails after a few seconds.
/// - *Watchers first.* Whoever waits until a change is safe goes on after all who watch the drafts
///   have heard of it, so that search and lists know it.
/// - *Order is the sequence's, never the clock's.*
/// - *H2 follows in one transaction.* What is listed and the witness of how far it goes are written
///   together, checkpointed to the disk, read back (from its own cache, it may be) and compared;
///   only then do generations before the previous one go, or at the ninth if no database follows.
/// - *What rests is looked at by name.* On start a draft whose snapshot, journal and witness are as
///   an ordinary end leaves them is not read; any other is, and what was found is told in a line.
///   Versions that were listed and have no file are missed, pictures too.
/// - *Who may not read does not judge.* A file that the system refuses is no damage: the store says
///   which, and begins nothing anew.
/// - *H2 can be lost.* It holds what is listed and asked for, and a witness of the highest
///   sequence seen on disk. Missing, short or harmed, it is set aside and filled again from the
///   files.
/// - *A protected store lies whole in the folder `sealed`*, everything in it sealed
///   ([org.rubric.repository.seal]): payloads of journals, snapshots and versions, pictures, values
///   and files of the user with their names, the database by H2's own cipher, the index by whoever
///   writes it. One rename makes or unmakes it ([Protection]); what cannot be removed then goes at
///   a later start, and what cannot be read lies in a volume's `damaged-unread`.
/// - *No text of a document in a sentence that may be logged*: names of drafts and places on disk,
///   no more.
/// - *No disk and no database on a thread that may be interrupted*: an interrupt closes both. The
///   journal, the snapshots and H2 have a platform thread each.
package org.rubric.repository;
