package org.rubric.desk.meeting.handover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rubric.desk.Desk;
import org.rubric.desk.WholeFile;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.bundle.ValueFormat;

/// Write one draft into one file for a co-editor, with the text that both sides had last: so it is
/// known there what was changed here.
///
/// @param text of the draft as it is now
public record DraftHandOverJob(Id draft, Document text, Path file) {
    static final String TEXT = "texts/1.json";
    static final String BASE = "base/1.json";

    public void run(Desk desk) throws IOException {
        var base = Handed.base(desk, text);
        var manifest =
                new Manifest(
                        Manifest.VERSION,
                        "",
                        desk.author(),
                        Instant.now().toString(),
                        List.of(new Manifest.Text(draft.value(), TEXT, false)),
                        List.of());
        WholeFile.write(
                file,
                out -> {
                    var zip = new ZipOutputStream(out);
                    put(zip, "rubric.json", ValueFormat.of(Manifest.class).bytes(manifest));
                    put(zip, TEXT, bytes(text));
                    put(zip, BASE, bytes(base));
                    zip.finish();
                });
        Handed.keep(desk, base);
    }

    private static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        BundleFormat.write(document, out);
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
