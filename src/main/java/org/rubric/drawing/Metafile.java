package org.rubric.drawing;

import java.io.IOException;

/// What holds for EMF and WMF alike.
final class Metafile {

    private static final double LARGEST = 14_400;

    private Metafile() {}

    /// A metafile's natural size ends where PDF's pages end: at 200 inches.
    static void checkSize(double width, double height) throws IOException {
        if (!(width > 0 && height > 0))
            throw new IOException("The picture says that it is empty.");
        if (width > LARGEST || height > LARGEST)
            throw new IOException("The picture is too large: it is wider or higher than 5 metres.");
    }

    /// Refuses what painted nothing at all: a blank where a figure was is worse than a message.
    static Drawing checked(Recording recording) throws IOException {
        if (recording.inks().isEmpty())
            throw new IOException("The picture holds nothing that can be painted.");
        return recording;
    }
}
