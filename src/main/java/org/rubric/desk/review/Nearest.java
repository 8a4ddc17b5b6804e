package org.rubric.desk.review;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;

/// Which of the texts that a draft has had a copy without its source was made from: the one that
/// has the most lines in common with it.
final class Nearest {
    /// Versions that are read, so that a draft with hundreds of them answers too.
    static final int MOST = 24;

    private final Map<String, Integer> copy;

    private Nearest(Document copy) {
        this.copy = lines(copy);
    }

    /// The draft itself unless an earlier text of it is nearer. What cannot be read is passed over.
    static Document of(Document draft, Earlier earlier, Document copy, Progress progress) {
        var nearest = new Nearest(copy);
        var best = draft;
        double most = nearest.likeness(draft);
        try {
            var texts = earlier.texts();
            for (var text : texts.subList(0, Math.min(MOST, texts.size()))) {
                if (most == 1) break;
                if (!progress.at(Words.of("return.looking"), 0.3))
                    throw new CancellationException(Words.of("cancelled"));
                var each = read(text, draft);
                double likeness = nearest.likeness(each);
                if (likeness <= most) continue;
                best = each;
                most = likeness;
            }
        } catch (IOException _) {
            return best;
        }
        return best;
    }

    private static Document read(Earlier.Text text, Document draft) {
        try {
            var read = text.read();
            return read.id().equals(draft.id()) ? read : draft;
        } catch (IOException _) {
            return draft;
        }
    }

    private double likeness(Document text) {
        return Kinship.share(copy, lines(text));
    }

    /// Spaces and signs are not always the same on the way through Word.
    private static Map<String, Integer> lines(Document document) {
        var lines = new HashMap<String, Integer>();
        document.forEach(
                block -> {
                    var words = Inline.text(block.runs()).replaceAll("[^\\p{L}\\p{N}]+", "");
                    if (!words.isEmpty()) lines.merge(words, 1, Integer::sum);
                });
        return lines;
    }
}
