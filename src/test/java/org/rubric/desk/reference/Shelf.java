package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.catalogue.Title;
import org.rubric.catalogue.TextIndex;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// Texts of a catalogue and drafts that cite them, for tests.
public final class Shelf {
    private Shelf() {}

    public static Designation named(String words) {
        return Designation.parse(words).orElseThrow();
    }

    public static Recommendation text(String name, String title, Standing standing) {
        return new Recommendation(
                named(name), Title.of(title), "", standing, List.of(), Provenance.UNKNOWN);
    }

    public static Recommendation inForce(String name, String title, String date) {
        return text(name, title, Standing.of(date, "", "in force"));
    }

    public static Recommendation superseded(String name, String title, String by) {
        var standing = Standing.of("2010-01", "", "superseded").withReplacedBy(List.of(named(by)));
        return text(name, title, standing);
    }

    public static Catalogue catalogue(Recommendation... texts) {
        return Catalogue.EMPTY.after(
                new CatalogueChange("filled", List.copyOf(Arrays.asList(texts)), List.of()));
    }

    public static TextIndex index(Recommendation... texts) {
        return TextIndex.of(catalogue(texts));
    }

    /// A draft of that provisional name for a Question.
    public static Document called(String name, String question, Block... body) {
        var document = Documents.recommendation(body);
        var front = document.front();
        var named = front.withIdentity(front.identity().withProvisionalName(name));
        return document.withFront(
                question.isEmpty() ? named : named.withQuestions(List.of(question)));
    }

    public static Block bibliography(Block... entries) {
        return Documents.division(Block.Clause.Kind.BIBLIOGRAPHY, "bib", "Bibliography", entries);
    }

    /// Clause 1 cites one, an appendix another, clause 6 a third with a requirement.
    public static Document draft() {
        return called(
                "Y.IoT-bins",
                "4/20",
                Documents.clause(
                        "c1",
                        "Scope",
                        Documents.named(
                                "a",
                                Documents.p(
                                        "As ", Documents.cite("r1"), " and [ITU-T Y.2060] say."))),
                Documents.clause(
                        "c2",
                        "References",
                        Documents.reference(
                                "r1",
                                "ITU-T Y.2060",
                                "Recommendation ITU-T Y.2060 (2012), Overview of the Internet of things."),
                        Documents.reference(
                                "r2",
                                "ITU-T Y.4113",
                                "Recommendation ITU-T Y.4113 (2016), Requirements of the network."),
                        Documents.reference(
                                "r3", "IETF RFC 8259", "IETF RFC 8259 (2017), The JSON Format.")),
                Documents.clause(
                        "c6",
                        "Reporting",
                        Documents.named(
                                "b",
                                Documents.p("The bin shall follow ", Documents.cite("b1"), "."))),
                Documents.appendix(
                        "ap",
                        "Examples",
                        Documents.named("c", Documents.p("See ", Documents.cite("r2"), "."))),
                bibliography(
                        Documents.reference(
                                "b1",
                                "b-ITU-T Y.4000",
                                "Recommendation ITU-T Y.4000 (2012), Overview.")));
    }

    public static List<String> tags(Document document) {
        var tags = new ArrayList<String>();
        for (var entry : EntryLists.all(document)) tags.add(entry.tag());
        return tags;
    }

    public static String words(Document document, String id) {
        Optional<Block> block = document.find(Id.of(id));
        return Inline.text(block.orElseThrow().runs());
    }
}
