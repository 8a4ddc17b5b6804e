/// All JSON: drafts, steps of the journal, records, and the facts that ship with the product.
///
/// Owns: the form of every value on disk. A document, a step, a meeting is written by [Shape]s
/// that follow the Java types themselves: a record is an object whose members are its components,
/// a sealed family is an object that begins with `kind`, a list is an array.
///
/// Never does: files, folders, databases; it reads and writes streams.
///
/// Decisions:
/// - *The vocabulary is the schema.* A kind that is added to the vocabulary is written and read at
///   once; a test compares the names on disk with a list, so a renamed component cannot slip by.
/// - *What is usual is left out*: empty words and lists, `false`, 0, the first constant of an
///   enumeration, and a record's own `NONE`, `EMPTY`, `UNKNOWN`, `ONE` or
///   `FIRST`. A plain run of text is a
///   JSON string, and so is a whole line made of one.
/// - *Nothing unknown is skipped.* A kind or member this version has no word for ends the reading
///   with a sentence, for silence would lose somebody's text at the next save.
/// - *Bounded*: nesting, length of words and of the whole; only kinds of the sealed families are
///   ever made, so no file can name a class.
/// - Jackson's streams only, not its data binding: a warm-up of hundreds of milliseconds less, and
///   no annotations on the vocabulary.
package org.rubric.interchange.bundle;
