/// What differs between two versions, on the page: the sub-room of [org.rubric.typesetting] that
/// knows how a change looks.
///
/// Owns: the colours, and what a block that came or went hands down to what stands in it; frames,
/// bars in the margin, the legend.
///
/// Never does: compare. What differs comes as [org.rubric.document.Alterations] over a document
/// that holds the words of both versions.
///
/// Decisions:
/// - *Shape as well as colour*: a rule below what is new, a rule through what is gone, two where it
///   was moved; so a copy in black says the same.
/// - *The lines are those of the words*: letters and rules are coloured and drawn where they stand
///   anyway, so a line ends where it would end without changes.
/// - *A rule says to the ear what it says to the eye.* Changed words stand in an element `Ins` or
///   `Del`; before it and behind it stands a `Span` whose content is the beginning or the end of
///   the rule and whose actual text is `[inserted:` or the like. Attributes of layout alone
///   (`TextDecorationType`) are read aloud by no reader we know of, `Alt` and `ActualText` on the
///   words themselves would hide links and formulas in them, and words set invisibly would be
///   copied with the text.
/// - *Where nothing was changed, nothing is asked*: no mark, no element, no further key.
package org.rubric.typesetting.change;
