/// Labels and the wording of references as pure functions of a document: `6.2`, `Table 6-1`,
/// `NOTE 2 –`, `clause A.2`, `(6-3)`.
///
/// Owns: the sector's numbering schemes (continuous, per clause, annex, appendix), the computed and
/// the kept policy, the contents list, and [Resolution], which fills every reference so that all
/// exporters print the same words.
///
/// Never does: change a draft's structure, lay out, read files.
package org.rubric.numbering;
