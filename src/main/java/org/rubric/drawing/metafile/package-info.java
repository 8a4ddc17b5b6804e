/// EMF and WMF, played by our own player.
///
/// Why our own: the only kept-up decoder on the JVM guesses a picture's frame from its records and
/// guesses wrong for one producer in ten, shows bitmaps combined with exclusive or as black,
/// spreads letters by tracking instead of putting them where the record says, and believes sizes
/// that a file claims. The records that figures really use are few, and GDI's rules for them are
/// short.
///
/// Text is set from Liberation, letter by letter at the recorded distances; the signs that it
/// lacks come from the fonts of formulas. Records that are broken are left out, as Windows does; a
/// file whose records do not fit into each other is refused.
package org.rubric.drawing.metafile;
