/// References in the window: the reference manager beside the text, what opened files offer to the
/// catalogue, where a text is cited, the justifications of A.5, the map of citations.
///
/// Owns: [References], the list of a draft and what is done from it; [LearnOffer], the offer in the
/// strip of an opened file; [JustificationPanel]; [NumberHints]; for the detail of a Recommendation
/// [EditionsView] and [CitedByView]; [CitationMapView].
///
/// Never does: judge an entry or change it by itself: the commands and verdicts are those of
/// `desk.reference`.
package org.rubric.workbench.reference;
