package org.rubric.interchange.word.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The package that is written (ISO/IEC 29500-2): parts one after the other, none kept in memory.
/// Every part has the same time, so the same parts give the same bytes.
public final class Parcel {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Function<OutputStream, Markup> markup;

    /// @param out left open
    public Parcel(OutputStream out) {
        this(out, Markup::new);
    }

    /// @param markup how the XML of a part is written
    public Parcel(OutputStream out, Function<OutputStream, Markup> markup) {
        zip = new ZipOutputStream(out);
        this.markup = markup;
    }

    /// Fills a part with XML.
    @FunctionalInterface
    public interface Filling {
        void into(Markup out);
    }

    public void xml(String name, Filling filling) throws IOException {
        begin(name);
        try {
            var part = markup.apply(zip);
            filling.into(part);
            part.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.closeEntry();
    }

    public void bytes(String name, byte[] bytes) throws IOException {
        begin(name);
        zip.write(bytes);
        zip.closeEntry();
    }

    public void finish() throws IOException {
        zip.finish();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }
}
