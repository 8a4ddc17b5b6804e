package org.rubric.desk.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Catalogue.Directory;
import org.rubric.catalogue.Link;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.StudyGroup;
import org.rubric.catalogue.Term;
import org.rubric.desk.Sample;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.interchange.bundle.CatalogueFormat;

class CatalogueJobTest {
    @TempDir private Path folder;

    @Test
    void whatIsExportedComesInAsNothingNew() throws IOException {
        var file = folder.resolve("sg20.json");
        try (var out = Files.newOutputStream(file)) {
            CatalogueFormat.write(Sample.catalogue(), out);
        }
        var whole = (Incoming.Whole) Incoming.of(file);
        var preview = new CatalogueJob(whole.catalogue()).run(Sample.catalogue());
        assertTrue(preview.isEmpty(true));
        assertEquals(0, preview.count(Kind.TROUBLE));
        assertEquals(
                Sample.catalogue(),
                new CatalogueJob(whole.catalogue())
                        .run(Catalogue.EMPTY)
                        .after(Catalogue.EMPTY, false),
                "an empty store becomes that group's");
    }

    @Test
    void anotherGroupsFactsAreMergedByTheirIds() {
        var now = Sample.catalogue();
        var question = now.structure().questions().getFirst();
        var changed =
                new Item<>(GroupForms.QUESTIONS, question)
                        .with("working-party", "1/20", "Ana", "2026-11-27");
        var other =
                new Catalogue(
                                new StudyGroup("13", "Future networks", "", "", "", ""),
                                Catalogue.EMPTY.texts(),
                                Catalogue.EMPTY.structure(),
                                List.of(),
                                new Directory(
                                        List.of(),
                                        List.of(new Link("SG13", "https://www.itu.int/go/tsg13")),
                                        List.of("Cloud")))
                        .with(changed.thing())
                        .with(new Term("cloud", "Far.", "", "", "en", Provenance.UNKNOWN));
        var preview = new CatalogueJob(other).run(now);
        assertEquals(3, preview.count(Kind.NEW), "a term, a page and a topic");
        assertEquals(1, preview.count(Kind.CHANGED));
        var after = preview.after(now, false);
        assertEquals("20", after.group().number(), "the documents stay those of the own group");
        assertEquals("1/20", after.structure().questions().getFirst().workingParty());
        assertEquals("Cloud", after.directory().topics().getLast());
        assertEquals(now.directory().links().size() + 1, after.directory().links().size());
        assertEquals("4 entries imported", preview.said("imported", false));
    }

    @Test
    void whatIsNoCatalogueSaysSo() throws IOException {
        var file = Files.writeString(folder.resolve("other.json"), "[1, 2]");
        var sentence = assertThrows(IOException.class, () -> Incoming.of(file)).getMessage();
        assertTrue(sentence.startsWith("other.json is no catalogue: "), sentence);
    }
}
