package org.rubric.typesetting;

import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.numbering.Numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// A document set for a test, and ways to look at it. Faces are read once for all tests.
public record Setting(Imprint imprint) {
    /// Without the fonts of the machine, so that pages come out alike everywhere.
    public static final Typefaces FACES = new Typefaces(List.of());

    public static Setting of(Block... body) {
        return of(Documents.recommendation(body));
    }

    public static Setting of(Document document) {
        return of(document, new Typesetter(FACES));
    }

    public static Setting of(Document document, Typesetter typesetter) {
        return new Setting(typesetter.set(document, Numbering.of(document), Look.DRAFT));
    }

    public static Setting of(Document document, Look look) {
        return new Setting(new Typesetter(FACES).set(document, Numbering.of(document), look));
    }

    /// A run of glyphs and the page it stands on.
    record Run(int page, Mark.Glyphs glyphs) {

        double x() {
            return glyphs.x();
        }

        double y() {
            return glyphs.y();
        }

        String text() {
            return glyphs.source().text();
        }
    }

    List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < imprint.pages().size(); i++)
            for (var mark : imprint.pages().get(i).marks())
                if (mark instanceof Mark.Glyphs glyphs) runs.add(new Run(i, glyphs));
        return runs;
    }

    /// The last run that begins with those words: behind the contents, which say them too.
    Run run(String beginning) {
        return runs().reversed().stream()
                .filter(run -> run.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(beginning + " in\n" + this));
    }

    <M extends Mark> List<M> marks(Class<M> kind) {
        return imprint.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    long count(Element.Role role) {
        return imprint.elements().stream().filter(e -> e.role() == role).count();
    }

    public List<String> findings() {
        return imprint.findings().stream().map(f -> f.code()).toList();
    }

    String tree() {
        return PageDump.tree(imprint);
    }

    @Override
    public String toString() {
        return PageDump.of(imprint);
    }
}
