package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Remark;
import org.rubric.document.Severity;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Phrases;
import org.rubric.revision.Redline;
import org.rubric.typesetting.Look;

/// What all parts of one file share while it is written: the resolved document, its numbers, and
/// what is counted through. Not thread-safe.
final class Material {
    private final Document document;
    private final Numbering numbering;
    private final Look look;
    private final Phrases phrases;
    private final Names names = new Names();
    private final Map<Id, Integer> notes = new LinkedHashMap<>();
    private final Map<Id, Remark> remarks = new LinkedHashMap<>();
    private final Map<Id, List<Id>> commented = new LinkedHashMap<>();
    private final Map<String, Plate> plates = new TreeMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<Id, Block> blocks = new LinkedHashMap<>();
    private final Ink ink = new Ink();
    private final Optional<Sides> sides;
    private final Side now;
    private final boolean inserted;
    private final Set<Id> counted;
    private final Function<Id, String> folios;
    private final Map<Id, String> told = new LinkedHashMap<>();
    private int count;

    /// @param document resolved
    /// @param folios printed numbers of the pages that blocks begin on; empty: not known
    Material(Document document, Numbering numbering, Look look, Function<Id, String> folios) {
        this(Side.alone(document, numbering), Optional.empty(), look, folios);
    }

    /// Of a text that goes into a file with a header table of its own and headings that may count.
    Material(Document document, Numbering numbering, Function<Id, String> folios) {
        this(Side.alone(document, numbering), Optional.empty(), Look.DRAFT, folios, true);
    }

    /// Of a document that holds the words of two versions.
    Material(Redline redline, Sides sides, Look look, Function<Id, String> folios) {
        this(Side.alone(redline.document(), redline.numbering()), Optional.of(sides), look, folios);
    }

    private Material(Side written, Optional<Sides> sides, Look look, Function<Id, String> folios) {
        this(written, sides, look, folios, false);
    }

    private Material(
            Side written,
            Optional<Sides> sides,
            Look look,
            Function<Id, String> folios,
            boolean inserted) {
        this.inserted = inserted;
        this.document = written.document();
        this.numbering = written.numbering();
        this.sides = sides;
        this.now = sides.map(Sides::now).orElse(written);
        this.folios = folios;
        this.look = look;
        this.phrases = Phrases.of(document.front().identity().language());
        for (var note : document.apparatus().footnotes())
            notes.putIfAbsent(note.id(), notes.size() + 1);
        for (var remark : document.apparatus().remarks()) remarks.putIfAbsent(remark.id(), remark);
        for (var note : document.apparatus().footnotes()) comments(note.id(), note.body());
        document.forEach(block -> blocks.putIfAbsent(block.id(), block));
        for (var name : new TreeMap<>(document.media()).keySet())
            plates.put(name, new Plate(plates.size() + 1, document.media().get(name)));
        boolean template = look.form() == Look.Form.CONTRIBUTION;
        counted = template && sides.isEmpty() ? HeadingCount.of(this) : Set.of();
    }

    /// What is written; of a redline not resolved.
    Document document() {
        return document;
    }

    Ink ink() {
        return ink;
    }

    /// Whether the header table stands in the file already.
    boolean isInserted() {
        return inserted;
    }

    /// The versions of a redline.
    Optional<Sides> sides() {
        return sides;
    }

    /// The document that is written, of a redline the newer version.
    Side now() {
        return now;
    }

    /// Writes what both versions have, or what one has as its own.
    ///
    /// @param has whether a version has it
    void either(Predicate<Side> has, Runnable content) {
        var two = sides.filter(_ -> !ink.isWet());
        if (two.isEmpty()) {
            if (has.test(side())) content.run();
            return;
        }
        boolean is = has.test(now);
        boolean was = has.test(two.get().old());
        if (is && was) content.run();
        else if (is) ink.under(two.get().made(Kind.INSERTED), content);
        else if (was) ink.under(two.get().made(Kind.DELETED), content);
    }

    /// The version that what is written just now is in; the newer one of two.
    Side side() {
        return ink.isNewer() ? now : sides.orElseThrow().old();
    }

    Numbering numbering() {
        return numbering;
    }

    Look look() {
        return look;
    }

    Phrases phrases() {
        return phrases;
    }

    Names names() {
        return names;
    }

    /// Whether Word counts the headings of the main body by itself.
    boolean counted() {
        return !counted.isEmpty();
    }

    /// Whether Word counts that clause.
    boolean counted(Id clause) {
        return counted.contains(clause);
    }

    /// The label at the thing itself; empty: none.
    String standing(Id id) {
        return numbering.label(id).map(Label::standing).orElse("");
    }

    /// The target of a reference; of a redline as the newer version has it.
    Optional<Block> block(Id id) {
        return Optional.ofNullable(now.blocks().orElse(blocks).get(id));
    }

    Map<Id, Integer> notes() {
        return notes;
    }

    /// The comments that stand in a footnote: Word has them at its reference.
    List<Id> commented(Id note) {
        return commented.getOrDefault(note, List.of());
    }

    private void comments(Id note, List<? extends Block> blocks) {
        for (var block : blocks) {
            for (var run : block.runs())
                if (run instanceof Inline.Anchor(var id, var edge)
                        && edge == Inline.Edge.START
                        && remarks.get(id) instanceof Remark.Comment)
                    commented.computeIfAbsent(note, _ -> new ArrayList<>()).add(id);
            comments(note, block.parts());
        }
    }

    Map<Id, Remark> remarks() {
        return remarks;
    }

    Map<String, Plate> plates() {
        return plates;
    }

    Optional<Plate> plate(String name) {
        return Optional.ofNullable(plates.get(name));
    }

    /// The page of a block for a list of contents; what is answered is remembered.
    String folio(Id block) {
        var folio = folios.apply(block);
        if (!folio.isEmpty()) told.put(block, folio);
        return folio;
    }

    /// Pages that the file tells.
    Map<Id, String> told() {
        return told;
    }

    /// Whether bookmarks say the Ids of what is written: what moved is found where it came to.
    boolean isNamed() {
        return !ink.isAway();
    }

    /// A number that no other thing in the file has.
    int next() {
        return ++count;
    }

    void warn(String code, Id place, String message) {
        findings.add(Finding.of(code, Severity.WARNING, place, message));
    }

    void note(String code, Id place, String message) {
        findings.add(Finding.of(code, Severity.NOTE, place, message));
    }

    List<Finding> findings() {
        return new ArrayList<>(findings);
    }

    /// The text's width in twips.
    int measure() {
        return (int) Math.round(look.sheet().measure() * 20);
    }

    String language() {
        return document.front().identity().language();
    }

    /// The bytes of a picture as they stand in the file.
    record Plate(int number, Media media) {
        /// The ending that Word knows it by; empty: no picture.
        String ending() {
            return switch (media.type()) {
                case "image/png" -> "png";
                case "image/jpeg", "image/jpg" -> "jpeg";
                case "image/gif" -> "gif";
                case "image/bmp" -> "bmp";
                case "image/tiff", "image/tif" -> "tiff";
                case "image/x-emf", "image/emf", "application/emf" -> "emf";
                case "image/x-wmf", "image/wmf" -> "wmf";
                case "image/svg+xml" -> "svg";
                default -> media.type().startsWith("image/") ? "bin" : "";
            };
        }

        /// From the folder of the text.
        String path() {
            return "media/image" + number + "." + ending();
        }

        /// Where the picture stands that serves programs without SVG.
        String fallback() {
            return "media/image" + number + "-fallback.png";
        }
    }
}
