/// The term base for other programs.
///
/// Owns: [TermCsv], a table for a spreadsheet; [Tbx], TermBase eXchange (ISO 30042:2019, dialect
/// TBX-Basic, style DCA) for terminology tools.
///
/// Never does: choose terms, or tell an abbreviation from a term: who calls does.
package org.rubric.interchange.termbase;
