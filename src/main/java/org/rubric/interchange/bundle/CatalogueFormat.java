package org.rubric.interchange.bundle;

import org.rubric.catalogue.Catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// A catalogue as JSON: what ships with the program (`catalogue/sg20.json`) and what a group hands
/// from one editor to another.
public final class CatalogueFormat {
    private static final ValueFormat<Catalogue> FORMAT = ValueFormat.of(Catalogue.class);

    private CatalogueFormat() {}

    /// The format for keeping it as a record.
    public static ValueFormat<Catalogue> format() {
        return FORMAT;
    }

    /// @throws IOException with one sentence and the line if it is not a catalogue
    public static Catalogue read(InputStream in) throws IOException {
        return FORMAT.take(in);
    }

    /// The stream stays open.
    public static void write(Catalogue catalogue, OutputStream out) throws IOException {
        FORMAT.put(catalogue, out);
    }
}
