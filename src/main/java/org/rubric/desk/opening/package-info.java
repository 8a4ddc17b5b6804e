/// What opening a file made of it, to be read again as long as its draft is kept.
///
/// Owns: the report ([OpeningReport]) with what was answered since, how it is told ([Section]), and
/// where it is kept ([Openings]).
///
/// Never does: open files, draw, print.
///
/// Decisions:
/// - *A report is a record of the store* beside its draft, not a part of it: it says where the text
///   came from and goes neither into versions nor into files.
/// - *It is told once*, for the window and the command line alike.
package org.rubric.desk.opening;
