/// Pages as pictures, and the way back from a place on a page to a place in the text.
///
/// Owns: painting a [org.rubric.typesetting.Page] with Java2D for the preview and for page images,
/// and the map between pages and blocks that a click and a caret need.
///
/// Never does: layout, windows. The pixels go wherever the caller likes.
///
/// Decisions:
/// - *Glyphs by number.* The very font files the typesetter measured are painted at the very places
///   it chose, 10 ms a page; a text control would set the line anew (measured: 1.2 pt off a word).
package org.rubric.typesetting.raster;
