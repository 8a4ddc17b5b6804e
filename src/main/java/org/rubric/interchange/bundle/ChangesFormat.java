package org.rubric.interchange.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rubric.document.Marks;
import org.rubric.revision.Change;

/// Changes between two versions for other programs.
public final class ChangesFormat {
    private ChangesFormat() {}

    /// Writes `[{"change":…,"thing":…,"heading":…,"place":…,"block":…,"before":…,"after":…,
    /// "sentence":…}]`, changes of words with their `words` (`behind`, `before`, `after`), moves
    /// with `from` and `behind`, values with `property`, looks with `looks` (`words`, `gained`,
    /// `lost`). The stream stays open.
    public static void json(List<Change> changes, OutputStream stream) throws IOException {
        Json.write(
                stream,
                out -> {
                    out.writeStartArray();
                    for (var change : changes) {
                        out.writeStartObject();
                        change(out, change);
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                });
    }

    private static void change(JsonGenerator out, Change change) throws IOException {
        var place = change.place();
        out.writeStringField("change", word(change));
        out.writeStringField("thing", place.thing().words());
        out.writeStringField("heading", place.heading());
        out.writeStringField("place", place.words());
        out.writeStringField("block", place.block().value());
        out.writeStringField("before", change.before());
        out.writeStringField("after", change.after());
        switch (change) {
            case Change.Reworded reworded -> words(out, reworded);
            case Change.Moved moved -> {
                out.writeStringField("from", moved.from().words());
                out.writeStringField("behind", moved.behind());
            }
            case Change.Revalued value -> out.writeStringField("property", value.property());
            case Change.Inserted inserted ->
                    out.writeBooleanField("heading-only", inserted.heading());
            case Change.Deleted deleted -> out.writeBooleanField("heading-only", deleted.heading());
            case Change.Restyled restyled -> looks(out, restyled);
            case Change.Recast _, Change.Retargeted _ -> {}
        }
        out.writeStringField("sentence", change.sentence());
    }

    private static void words(JsonGenerator out, Change.Reworded reworded) throws IOException {
        out.writeArrayFieldStart("words");
        for (var swap : reworded.swaps()) {
            out.writeStartObject();
            out.writeStringField("behind", swap.lead());
            out.writeStringField("before", swap.before());
            out.writeStringField("after", swap.after());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void looks(JsonGenerator out, Change.Restyled restyled) throws IOException {
        out.writeArrayFieldStart("looks");
        for (var turn : restyled.turns()) {
            out.writeStartObject();
            out.writeStringField("words", turn.words());
            styles(out, "gained", turn.gained());
            styles(out, "lost", turn.lost());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void styles(JsonGenerator out, String name, Set<Marks.Style> styles)
            throws IOException {
        out.writeArrayFieldStart(name);
        for (var style : styles.stream().sorted().toList())
            out.writeString(style.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        out.writeEndArray();
    }

    private static String word(Change change) {
        return switch (change) {
            case Change.Inserted _ -> "inserted";
            case Change.Deleted _ -> "deleted";
            case Change.Moved _ -> "moved";
            case Change.Reworded _ -> "reworded";
            case Change.Recast _ -> "recast";
            case Change.Restyled _ -> "restyled";
            case Change.Retargeted _ -> "retargeted";
            case Change.Revalued _ -> "revalued";
        };
    }
}
