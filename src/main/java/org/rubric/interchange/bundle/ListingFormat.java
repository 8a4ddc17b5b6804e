package org.rubric.interchange.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// A table of facts as JSON: an array of objects, one a row, keys the column names in lower case
/// with hyphens.
public final class ListingFormat {
    private ListingFormat() {}

    /// Writes the rows. The stream stays open.
    ///
    /// @param rows each with as many cells as there are columns
    public static void write(List<String> columns, List<List<String>> rows, OutputStream stream)
            throws IOException {
        var keys = columns.stream().map(c -> c.toLowerCase(Locale.ROOT).replace(' ', '-')).toList();
        Json.write(
                stream,
                out -> {
                    out.writeStartArray();
                    for (var row : rows) {
                        out.writeStartObject();
                        for (int i = 0; i < keys.size(); i++)
                            out.writeStringField(keys.get(i), row.get(i));
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                });
    }
}
