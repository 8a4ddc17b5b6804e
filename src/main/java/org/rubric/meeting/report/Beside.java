package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the rapporteur's own paragraphs were written beside. Such a paragraph has no words of the
/// records that it could be compared with; so the base keeps, behind it, the conclusion that stood
/// there when it was written.
final class Beside {
    private static final String WITNESS = "/discussion/beside";

    private final Map<Id, String> looks;
    private final Map<Id, Block> said = new HashMap<>();
    private final Map<Id, Block> is = new HashMap<>();

    Beside(Document base, Document edited, Document fresh) {
        looks = Settling.looks(edited);
        base.forEach(block -> said.put(block.id(), block));
        fresh.forEach(block -> is.put(block.id(), block));
    }

    /// The line with what was concluded about the document of which that is the own paragraph.
    static Optional<Id> conclusion(Id observation) {
        return ReportComposer.observed(observation).map(document -> document.part("discussion/3"));
    }

    /// Whether somebody has looked at that block since the records last changed; empty: nobody
    /// ever has.
    Optional<Boolean> looked(Id block) {
        return Optional.ofNullable(looks.get(block))
                .map(said -> said.equals(Settling.facts(id -> words(is, id), block)));
    }

    /// For the base, behind a paragraph of the writer's own; empty: the block is none.
    ///
    /// @param own as it reads now
    Optional<Block> witness(Block own, Block fresh) {
        var line = conclusion(own.id());
        if (line.isEmpty() || own.equals(fresh) || Settling.words(own).isEmpty())
            return Optional.empty();
        return Optional.of(Paper.paragraph(witness(own.id()), then(own.id(), line.get())));
    }

    /// What to say about a paragraph whose conclusion is another by now; empty: it is the same.
    Optional<String> changed(Block own, Block fresh) {
        var line = conclusion(own.id());
        if (witness(own, fresh).isEmpty() || line.isEmpty()) return Optional.empty();
        var then = Optional.ofNullable(looks.get(own.id())).orElse(then(own.id(), line.get()));
        var now = words(is, line.get()).orElse("");
        if (then.equals(now)) return Optional.empty();
        return Optional.of(Words.of("report.conclusion.changed", shortened(then), shortened(now)));
    }

    /// A conclusion that was only reached later contradicts nothing.
    private String then(Id own, Id line) {
        var now = words(is, line).orElse("");
        var then = words(said, witness(own)).or(() -> words(said, line)).orElse(now);
        return then.startsWith(Discussed.lead() + " " + Discussed.open()) ? now : then;
    }

    private static Optional<String> words(Map<Id, Block> blocks, Id id) {
        return Optional.ofNullable(blocks.get(id)).map(Settling::words);
    }

    private static Id witness(Id own) {
        return Id.of(own.value().replace(Discussed.OBSERVATION, WITNESS));
    }

    private static String shortened(String line) {
        var words = line.substring(Math.min(line.length(), Discussed.lead().length())).strip();
        if (words.endsWith(".")) words = words.substring(0, words.length() - 1);
        return words.length() > 90 ? words.substring(0, 89) + "…" : words;
    }
}
