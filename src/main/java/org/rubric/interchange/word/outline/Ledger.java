package org.rubric.interchange.word.outline;

import org.rubric.interchange.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.reading.Manuscript;

/// What piles up while a manuscript is read: findings, footnotes, pictures. Not thread-safe.
final class Ledger {
    private final Ids ids;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Block.Footnote> footnotes = new LinkedHashMap<>();
    private final Map<String, Id> marks = new LinkedHashMap<>();
    private final Map<String, String> names;
    private final Map<String, String> pictures = new LinkedHashMap<>();
    private final Map<String, List<Flow>> notes;
    private final Comments comments;
    private int hidden;
    private int drawings;

    /// @param names that pictures go by in every state of the text
    Ledger(Manuscript manuscript, Ids ids, Map<String, String> names) {
        this.ids = ids;
        this.names = names;
        this.notes = manuscript.notes();
        this.comments = new Comments(manuscript, ids);
    }

    Comments comments() {
        return comments;
    }

    Ids ids() {
        return ids;
    }

    void note(String code, Id place, String message) {
        findings.add(Finding.of(code, Severity.NOTE, place, message));
    }

    void warn(String code, Id place, String message) {
        findings.add(Finding.of(code, Severity.WARNING, place, message));
    }

    /// A piece of hidden text was kept.
    void hide() {
        hidden++;
    }

    /// A drawing made of shapes within a line was kept.
    void shapes() {
        drawings++;
    }

    /// Findings about the whole document.
    void close(Id document, Manuscript manuscript) {
        int changes = manuscript.changes();
        if (manuscript.chunks() > 0)
            warn("word.chunk", document, Words.of("word.chunks", manuscript.chunks()));
        if (hidden > 0) note("word.hidden", document, Words.of("word.hidden", hidden));
        if (drawings > 0) warn("word.foreign", document, Words.of("word.drawings", drawings));
        for (var comment : comments.lost())
            note("word.comment", document, Words.of("word.comment", Lines.shortened(comment)));
        if (changes > 0) note("word.tracked", document, Words.of("word.tracked", changes));
    }

    List<Finding> findings() {
        return findings;
    }

    /// The name under which the bytes of a part will be kept.
    String picture(String part) {
        var named =
                names.computeIfAbsent(
                        part,
                        key -> {
                            var name = key.substring(key.lastIndexOf('/') + 1);
                            return names.containsValue(name)
                                    ? key.replaceAll("[^A-Za-z0-9.-]+", "-")
                                    : name;
                        });
        pictures.put(part, named);
        return named;
    }

    /// Parts of pictures and the names they are kept under.
    Map<String, String> pictures() {
        return pictures;
    }

    /// The footnote of a mark; a second mark of the same note answers the same.
    Id footnote(String key, Lines lines, String printed) {
        var known = marks.get(key);
        if (known != null) return known;
        var id = ids.of("note " + key);
        marks.put(key, id);
        var body = new ArrayList<Block>();
        for (var flow : notes.getOrDefault(key, List.of()))
            if (flow instanceof Flow.Para para && !para.bits().isEmpty())
                body.add(
                        Block.Paragraph.of(
                                ids.of(para),
                                lines.inlines(
                                        Bits.trimmed(
                                                body.isEmpty()
                                                        ? unmarked(para, printed)
                                                        : para.bits()))));
        footnotes.put(
                key, new Block.Footnote(id, org.rubric.document.Traits.printed(printed), body));
        return id;
    }

    /// A note's own mark stands before its words once more.
    private static List<Bit> unmarked(Flow.Para para, String printed) {
        var text = para.text();
        int end = printed.length();
        boolean marked =
                end > 0
                        && text.startsWith(printed)
                        && (text.length() == end || Bits.space(text.charAt(end)));
        return marked ? Bits.from(para.bits(), end) : para.bits();
    }

    List<Block.Footnote> footnotes() {
        return List.copyOf(footnotes.values());
    }
}
