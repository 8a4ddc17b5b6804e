package org.rubric.interchange.word.writing;

import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.cite;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.List;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Traits;

/// A small draft with one of most things.
final class Sample {
    private Sample() {}

    static Document document() {
        return document(DocumentKind.RECOMMENDATION);
    }

    static Document document(DocumentKind kind) {
        var identity = new Identity("Y.4999", "", "Warning of floods", kind, "", "en-GB");
        var front = FrontMatter.EMPTY.withIdentity(identity);
        var body =
                List.<Block>of(
                        clause("c1", "Scope", p("What ", ref("c6"), " says, see ", ref("t1"), ".")),
                        clause("c2", "References", reference("y1", "ITU-T Y.4000", "Overview.")),
                        clause(
                                "c3",
                                "Definitions",
                                clause(
                                        "c31",
                                        "Terms defined here",
                                        definition("d1", "gauge", "A thing that measures."))),
                        clause("c4", "Abbreviations and acronyms", abbreviation("ID", "Identity")),
                        clause("c5", "Conventions", p("None.")),
                        clause(
                                "c6",
                                "Requirements",
                                p("As ", cite("y1"), " says", footnote("f1"), " of floods."),
                                item(Marker.DASH, "first;"),
                                item(2, Marker.LETTER, "second."),
                                note("Aside."),
                                table("t1", "Levels", row("Name", "Level"), row("low", "1")),
                                equation("e1", "x=\\frac{a}{b}")),
                        annex(
                                "A",
                                "Procedure",
                                clause("A1", "Steps", p("Walk to ", ref("A"), "."))));
        var notes = List.of(new Block.Footnote(Id.of("f1"), Traits.NONE, List.of(p("Mostly."))));
        return Document.of(front, body).withApparatus(new Apparatus(notes, List.of()));
    }
}
