/// The meetings of the store, worked on.
///
/// Owns: [Ledgers], the one way to a meeting that is to be changed; the files that hang on its
/// documents; what is made of a meeting before, during and after it: agenda, announcement, report,
/// covers, files to post, a file to hand over.
///
/// Never does: know a screen. Whatever the chair's desk does, a secretariat's script can do.
///
/// Decisions:
/// - *A meeting is one value in one record*, by its Id, changed through
///   [org.rubric.desk.knowledge.Kept]: known at once, on disk when the stage completes, taken back
///   step by step. A meeting of 300 documents is small beside a draft; parts of their own would buy
///   nothing and could disagree.
/// - *Numbers stand in one place*, [org.rubric.meeting.Assigned]; whoever prints one reads it
///   there.
package org.rubric.desk.meeting;
