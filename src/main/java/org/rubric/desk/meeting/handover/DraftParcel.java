package org.rubric.desk.meeting.handover;

import org.rubric.desk.wording.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rubric.document.Document;
import org.rubric.interchange.bundle.BundleFormat;

/// A file that hands a draft over, read. Takes anything that claims to be one; what it cannot trust
/// ends in one sentence.
///
/// @param base as both sides had it last
/// @param by who handed it over
public record DraftParcel(Path file, Document text, Document base, String by) {

    /// Whether that file hands a draft over and no meeting; false too where it cannot be read.
    public static boolean holds(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return Parcel.manifest(zip).meeting().isEmpty();
        } catch (IOException | RuntimeException _) {
            // Whoever reads it as a meeting says what is wrong with it.
            return false;
        }
    }

    /// @throws IOException with one sentence if it is no such file or holds too much
    public static DraftParcel read(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = Parcel.manifest(zip);
            if (manifest.texts().size() != 1) throw new IOException(Words.of("parcel.draft.none"));
            var text = text(zip, manifest.texts().getFirst().entry());
            boolean based = zip.getEntry(DraftHandOverJob.BASE) != null;
            var base = based ? text(zip, DraftHandOverJob.BASE) : text;
            if (!base.id().equals(text.id())) throw new IOException(Words.of("parcel.draft.two"));
            return new DraftParcel(file, text, base, manifest.by());
        } catch (ZipException e) {
            throw Parcel.unread(file, Words.of("parcel.draft.other"));
        } catch (IOException e) {
            throw Parcel.unread(file, e.getMessage());
        } catch (RuntimeException e) {
            throw Parcel.unread(file, Words.of("parcel.damaged"));
        }
    }

    private static Document text(ZipFile zip, String entry) throws IOException {
        return BundleFormat.read(new ByteArrayInputStream(Parcel.bytes(zip, entry)));
    }

    /// What a person calls it.
    public String name() {
        return text.front().identity().name();
    }
}
