package org.rubric.desk.meeting.handover;

import org.rubric.desk.wording.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.meeting.Meeting;

/// A file that hands a meeting over, read. Takes anything that claims to be one; what it cannot
/// trust ends in one sentence.
///
/// @param base the meeting as it was when it was handed over first
/// @param by who handed it over
public record Parcel(Path file, Meeting meeting, Meeting base, String by, List<Text> texts) {
    private static final String ENDING = ".rubric";
    private static final int MOST_ENTRIES = 5000;
    private static final int LARGEST = 64 << 20;

    public Parcel {
        texts = List.copyOf(texts);
    }

    /// A draft as it was handed over.
    ///
    /// @param draft its Id in the store that it comes from
    public record Text(Id draft, Document document, boolean report) {}

    /// Whether a file is called like one.
    public static boolean named(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// @throws IOException with one sentence if it is no such file or holds too much
    public static Parcel read(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) throw new IOException(Words.of("parcel.many"));
            var manifest = manifest(zip);
            var meeting = value(zip, "meeting.json", Meeting.class);
            var base =
                    zip.getEntry("base.json") == null
                            ? meeting
                            : value(zip, "base.json", Meeting.class);
            var texts = new ArrayList<Text>();
            for (var text : manifest.texts()) {
                var document =
                        BundleFormat.read(new ByteArrayInputStream(bytes(zip, text.entry())));
                texts.add(new Text(Id.of(text.draft()), document, text.report()));
            }
            return new Parcel(file, meeting, base, manifest.by(), texts);
        } catch (ZipException e) {
            throw unread(file, Words.of("parcel.other"));
        } catch (IOException e) {
            throw unread(file, e.getMessage());
        } catch (RuntimeException e) {
            throw unread(file, Words.of("parcel.damaged"));
        }
    }

    static IOException unread(Path file, String why) {
        return new IOException(Words.of("parcel.unread", file.getFileName(), why));
    }

    static Manifest manifest(ZipFile zip) throws IOException {
        var manifest = value(zip, "rubric.json", Manifest.class);
        if (manifest.rubric() != Manifest.VERSION) throw new IOException(Words.of("parcel.newer"));
        return manifest;
    }

    private static <T> T value(ZipFile zip, String entry, Class<T> type) throws IOException {
        return ValueFormat.of(type).read(bytes(zip, entry));
    }

    /// Bounded, whatever the entry says of its size.
    static byte[] bytes(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new IOException(Words.of("parcel.part.missing", name));
        try (InputStream in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw new IOException(Words.of("parcel.part.large", name));
            return bytes;
        }
    }
}
