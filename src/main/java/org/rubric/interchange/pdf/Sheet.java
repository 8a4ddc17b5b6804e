package org.rubric.interchange.pdf;

import org.rubric.document.Id;
import org.rubric.typesetting.Mark;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A page as it goes into the file: its content stream, and what must be said about it elsewhere.
///
/// @param content deflated
/// @param drawings numbers in the [Inventory]
/// @param places where links and bookmarks may land
/// @param outfit what the attributes of elements are made from
record Sheet(byte[] content, Set<Integer> drawings, List<Place> places, Tags tags, Outfit outfit) {

    /// What of the page belongs to the structure.
    ///
    /// @param pieces marked content; the index is the piece's MCID
    /// @param lastChildren the last child that stands on this page, by element
    record Tags(List<Piece> pieces, List<Spot> spots, Map<Integer, Integer> lastChildren) {}

    /// A stretch of content that belongs to an element.
    ///
    /// @param after the child of the element that stands before it on this page; -1: none
    record Piece(int element, int after) {}

    /// A link inside its LINK element.
    record Spot(Mark.Hotspot hotspot, int element, int after) {}

    /// A destination and the element that begins there; -1: none.
    record Place(Id target, double x, double y, int element) {}

    /// What elements look like, as far as their attributes must say so.
    ///
    /// @param labels words of the LBL elements
    /// @param boxes extent of the FIGURE and FORMULA elements, y downwards
    record Outfit(Map<Integer, String> labels, Map<Integer, Mark.Box> boxes) {}
}
