package org.rubric.revision.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubric.document.Document;
import org.rubric.document.RandomDocuments;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Session;
import org.rubric.revision.Proposal;
import org.rubric.revision.Sound;

/// Any change of any text alone, and all but any one: the text and its redline hold together.
class AnyChoiceTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("seeds", 8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSound(long seed) {
        var start = RandomDocuments.of(seed, 20);
        var random = new Random(seed * 3);
        var session = Session.of(start);
        var commands = new RandomCommands(random);
        for (int i = 0; i < 8; i++) {
            session.select(commands.selection(session.snapshot().document()));
            session.perform(commands.command(session.snapshot().document()));
        }
        check(start, session.snapshot().document());
    }

    private static void check(Document start, Document theirs) {
        var review = Review.of(start, List.of(Proposal.of("Ada", start, theirs)), Set.of());
        for (var each : review.proposed()) {
            var after = " after " + each.change().sentence();
            Sound.check(review.with(List.of(each)), after);
            var left = review.over(start, Set.of(each.key()));
            Sound.check(left.with(left.proposed()), " without" + after);
            assertTrue(left.proposed().stream().noneMatch(p -> p.key().equals(each.key())), after);
            left.redline(0);
        }
    }
}
