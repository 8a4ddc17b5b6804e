/// Bitmaps: PNG and JPEG checked from outside and passed on as they are, everything else decoded
/// once and turned into plain PNG.
///
/// The data of a PNG is inflated into nothing to prove that it is whole, because a PDF that copies
/// it would otherwise carry the damage along; pixels are decoded only when somebody paints.
package org.rubric.drawing.bitmap;
