/// Figures, formulas, footnotes, code and open text: how they come into the text and are edited.
///
/// Owns: [Inserting] and what it listens to: keys ([ObjectKeys]), clicks ([ObjectClicks]), files
/// ([PictureFiles]), dollar signs ([Dollars]); what lies under the block at the caret
/// ([Underside]). The forms themselves are in the room `slip`.
///
/// Never does: draw a figure or a formula, read a picture's format.
///
/// Decisions:
/// - *What is asked lies under its block and makes room.* Nothing is covered, and a slip is always
///   where the thing is that it is about.
/// - *Money is no formula*: what stands between two dollar signs becomes one only if it is surely
///   meant so.
package org.rubric.workbench.text.insert;
