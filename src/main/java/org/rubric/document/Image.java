package org.rubric.document;

/// A picture placed in the text.
///
/// @param media key of the bytes in [Document#media]
/// @param alternative what a reader who cannot see it is told; empty: missing (a finding)
/// @param width in points; 0: the picture's own
/// @param height in points; 0: the picture's own
public record Image(String media, String alternative, double width, double height) {

    public Image withAlternative(String text) {
        return new Image(media, text, width, height);
    }
}
