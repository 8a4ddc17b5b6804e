package org.rubric.revision;

import org.rubric.revision.wording.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.References;
import org.rubric.revision.collation.Node;
import org.rubric.revision.collation.Tokens.Saying;

/// One of the two versions as a reader has it: with its numbers, and what its references say.
final class Edition {
    private static final String OBJECT = "\uFFFC";
    private final Document document;
    private final Map<Id, Id> mates = new HashMap<>();
    private final Set<Id> alone = new HashSet<>();
    private Numbering numbering;
    private References references;

    private Edition(Document document) {
        this.document = document;
    }

    static Edition old(Document document, List<Node> roots) {
        var edition = new Edition(document);
        for (var root : roots) edition.collect(root, true);
        return edition;
    }

    static Edition now(Document document, List<Node> roots) {
        var edition = new Edition(document);
        for (var root : roots) edition.collect(root, false);
        return edition;
    }

    private void collect(Node node, boolean old) {
        if (node.isSame()) return;
        var id = node.block().id();
        if (!node.isMated()) alone.add(id);
        else if (old) mates.put(id, node.mate().orElseThrow().block().id());
        for (var child : node.children()) collect(child, old);
    }

    Document document() {
        return document;
    }

    Numbering numbering() {
        if (numbering == null) numbering = Numbering.of(document);
        return numbering;
    }

    Optional<Label> label(Id id) {
        return numbering().label(id);
    }

    private References references() {
        if (references == null) references = new References(document, numbering());
        return references;
    }

    /// What an object of a line says. Two references with the same key lead to the same thing,
    /// whatever its number is in each version.
    Saying saying(Inline run) {
        return switch (run) {
            case Inline.CrossReference reference -> {
                var words = references().words(reference);
                yield saying(reference.target(), " " + reference.form(), words);
            }
            case Inline.Citation citation -> {
                var words = references().words(citation);
                yield saying(citation.target(), " at " + citation.locator(), words);
            }
            case Inline.TermUse term -> new Saying(term.text(), term.text());
            case Inline.FootnoteMark mark -> saying(mark.target(), " note", "");
            case Inline.Formula formula ->
                    new Saying(OBJECT + formula.maths().latex(), formula.maths().latex());
            case Inline.Picture picture ->
                    new Saying(
                            OBJECT + content(picture.image()) + " " + picture.image().alternative(),
                            Words.of("picture", picture.image().alternative()));
            case Inline.Foreign foreign -> new Saying(OBJECT + foreign.markup(), foreign.text());
            case Inline.Text text -> new Saying(text.text(), text.text());
            case Inline.Anchor _ -> new Saying("", "");
        };
    }

    private Saying saying(Id target, String form, String words) {
        boolean known = leads(target);
        if (!known) return new Saying(words.isEmpty() ? OBJECT + target : words, words);
        return new Saying(OBJECT + mates.getOrDefault(target, target) + form, words);
    }

    /// Whether the target of a reference is in both versions.
    boolean leads(Id target) {
        return !alone.contains(target) && label(target).isPresent();
    }

    /// A thing that references lead to, told by its title too: "clause 6.2 “Reporting”".
    String named(Id target) {
        var words = references().words(reference(target, Inline.Form.FULL)).replace('\u00A0', ' ');
        var title = references().words(reference(target, Inline.Form.TITLE));
        boolean said = title.isEmpty() || title.startsWith("[") || title.equals(words);
        return said ? words : words + " \u201c" + Quotes.cut(title, 60) + "\u201d";
    }

    private static Inline.CrossReference reference(Id target, Inline.Form form) {
        return new Inline.CrossReference(target, form, "", Marks.NONE);
    }

    /// What a picture shows: its bytes, where they are known.
    String content(Image image) {
        var media = document.media().get(image.media());
        return media == null ? image.media() : media.digest();
    }
}
