package org.rubric.revision.review;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;
import org.rubric.revision.merging.Adopting;
import org.rubric.revision.merging.Merging;

/// What comparing and reviewing a long text costs, in milliseconds of the processor once warm.
/// Argument: a Word file.
public final class ReviewBench {
    private static final int ROUNDS = 15;

    private ReviewBench() {}

    public static void main(String[] args) throws IOException {
        var text = read(args[0]);
        var other = edited(read(args[0]), 7, 60);
        time("two versions read apart", () -> Comparison.of(text, other).changes().size());
        var adopted = Adopting.of(text, other);
        time("adopting", () -> Adopting.of(text, other).body().size());
        time("the same with one's objects", () -> Comparison.of(text, adopted).changes().size());
        var one = edited(text, 3, 1);
        time("after one paragraph", () -> Comparison.of(text, one).changes().size());
        time("merging", () -> Merging.of(text, one, adopted).conflicts().size());
        var proposals = new ArrayList<Proposal>();
        for (int i = 0; i < 5; i++)
            proposals.add(Proposal.of("Member " + i, text, edited(text, 20 + i, 40)));
        time("review of five", () -> Review.of(text, proposals, Set.of()).proposed().size());
        var review = Review.of(text, proposals, Set.of());
        time("after one key", () -> review.over(one, Set.of()).proposed().size());
        var keys = Set.of(review.proposed().getFirst().key());
        time("after leaving", () -> review.over(text, keys).proposed().size());
        time("taking one", () -> review.with(review.proposed().subList(9, 10)).body().size());
        time("taking all", () -> review.with(review.proposed()).body().size());
    }

    private interface Work {
        int done();
    }

    private static void time(String name, Work work) {
        var threads = ManagementFactory.getThreadMXBean();
        var times = new double[ROUNDS];
        int answer = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long from = threads.getCurrentThreadCpuTime();
            answer = work.done();
            times[i] = (threads.getCurrentThreadCpuTime() - from) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-28s median %7.1f ms, least %7.1f (%d)%n",
                name, times[ROUNDS / 2], times[0], answer);
    }

    private static Document read(String file) throws IOException {
        return new WordImporter().read(Path.of(file), Progress.NONE).base();
    }

    private static Document edited(Document text, long seed, int many) {
        var random = new Random(seed);
        var leaves = new ArrayList<Id>();
        text.forEach(
                block -> {
                    if (block instanceof Block.Paragraph && Inline.length(block.runs()) > 40)
                        leaves.add(block.id());
                });
        var edited = text;
        for (int i = 0; i < many; i++) {
            int at = 5 + random.nextInt(30);
            var words = List.<Inline>of(Inline.plain("quite otherwise ").getFirst());
            edited =
                    edited.update(
                            leaves.get(random.nextInt(leaves.size())),
                            b -> b.withRuns(Runs.insert(b.runs(), at, words)));
        }
        return edited;
    }
}
