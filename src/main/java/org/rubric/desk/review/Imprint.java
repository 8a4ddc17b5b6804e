package org.rubric.desk.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.interchange.word.archive.WordPackage;
import org.rubric.interchange.word.archive.Xml;
import org.rubric.interchange.word.writing.Source;
import org.rubric.typesetting.Look;

/// What a Word file says about where it comes from.
///
/// @param source the document that it was written from
/// @param faithful whether the file is the very picture of its source
/// @param look in which it was written
/// @param saver who saved it last; empty: it does not say
record Imprint(Optional<Document> source, boolean faithful, Optional<Look> look, String saver) {

    /// @param draft whose copy it may be
    static Imprint of(Path file, Document draft) throws IOException {
        try (var opened = WordPackage.open(file)) {
            var source = new Carried(draft).in(opened);
            var look =
                    value(opened, "customXml/item1.xml", xml -> xml.attribute("look"))
                            .flatMap(Look::named);
            var saver = value(opened, "docProps/core.xml", Imprint::saver);
            boolean faithful = source.isPresent() && Source.of(opened).isPresent();
            return new Imprint(source, faithful, look, saver.orElse("").strip());
        }
    }

    private interface Wanted {
        String in(Xml xml) throws IOException;
    }

    /// Empty where the part is missing or damaged: nothing hangs on it.
    private static Optional<String> value(WordPackage file, String part, Wanted wanted)
            throws IOException {
        var found = file.xml(part);
        if (found.isEmpty()) return Optional.empty();
        var value = new String[] {""};
        try (var xml = found.get()) {
            xml.root(_ -> value[0] = wanted.in(xml));
        } catch (IOException _) {
            return Optional.empty();
        }
        return Optional.of(value[0]);
    }

    private static String saver(Xml core) throws IOException {
        var saver = new String[] {""};
        core.children(
                name -> {
                    if (name.endsWith("lastModifiedBy")) saver[0] = core.text();
                });
        return saver[0];
    }
}
