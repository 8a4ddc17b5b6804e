package org.rubric.durability;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Document;
import org.rubric.document.Media;
import org.rubric.interchange.bundle.Shelf;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.meeting.Meeting;

/// A fingerprint of a value, the same in every process: two values with one print are equal, their
/// pictures too.
final class Print {
    private static final ValueFormat<Document> DOCUMENTS =
            ValueFormat.of(Document.class, new Nowhere());
    private static final ValueFormat<Meeting> MEETINGS = ValueFormat.of(Meeting.class);
    private static final ValueFormat<Catalogue> CATALOGUES = ValueFormat.of(Catalogue.class);

    private Print() {}

    /// Pictures are named by their digests and kept nowhere.
    private record Nowhere() implements Shelf {
        @Override
        public void put(Media media) {}

        @Override
        public Media take(String type, String digest) throws IOException {
            throw new IOException("Nothing is kept here");
        }
    }

    static String of(Document document) throws IOException {
        return of(DOCUMENTS.bytes(document));
    }

    static String of(Meeting meeting) throws IOException {
        return of(MEETINGS.bytes(meeting));
    }

    static String of(Catalogue catalogue) throws IOException {
        return of(CATALOGUES.bytes(catalogue));
    }

    static String of(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
