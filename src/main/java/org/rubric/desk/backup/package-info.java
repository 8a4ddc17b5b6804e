/// Copies of everything the store holds, in open formats, in one file that opens anywhere.
///
/// Owns: what such a file looks like, making and verifying one, which of a row of them are kept,
/// bringing back from one the whole store or single drafts.
///
/// Never does: show, ask, or know how a passphrase becomes a key (that is
/// [org.rubric.repository.seal]).
///
/// A backup is a zip: `rubric-backup.json` first (what it is, never sealed), `media/` with each
/// picture once, `drafts/ID/` with the draft and its kept versions as Rubric files and a card,
/// `records/`, `values/`, `files/` (whatever else lies in the store's folder), `contents.json`
/// twice, `manifest.json` last with length and SHA-256 of every part as it lies in the file.
///
/// Of a protected store every part but the first is deflated and sealed, bound to its name (not
/// deflated in backups of form 1, which open as ever); the key file travels
/// as `key` and `key-again`, so that the passphrase of that day, or the recovery key, opens it
/// anywhere. Names of parts tell neither kinds nor digests then.
///
/// Decisions:
/// - *Nothing is listed here.* What is copied is what [org.rubric.repository.Inventory] finds: all
///   records of whatever kind, all files but those that are made again. A new kind of record is
///   covered on the day it is made.
/// - *A backup counts when it was read back*: every digest, every draft opened again. Before a
/// draft
///   is written its bytes are read and compared with the store's.
/// - *Order is the sequence's*, in the name and inside, never the clock's.
/// - *Restoring builds beside.* The new store is complete, read again and closed before a folder is
///   renamed; the one in between is finished by whoever opens the store next ([Swap]).
/// - *A part is hostile until proven*: its name must be one that this room writes, its length is
///   bounded before it is unpacked, and where the list of parts is whole nothing else is there.
/// - *A file of a backup is never one of the store's own* ([LaidFiles]): what the store makes,
///   keeps or believes comes from drafts, records and values alone.
/// - *Reading and writing fail apart* ([Unread]): what cannot be read is left out and told, what
///   cannot be written ends the job.
/// - *Everything is its owner's alone*, the file as well as the folders made for it.
package org.rubric.desk.backup;
