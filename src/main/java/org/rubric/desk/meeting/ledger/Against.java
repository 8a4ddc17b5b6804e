package org.rubric.desk.meeting.ledger;

import org.rubric.document.Document;
import org.rubric.numbering.Numbering;

/// The text that the contributions to a draft are held against.
///
/// @param name another for another text
record Against(Shelf shelf, Document text, Numbering numbering, String name) {}
