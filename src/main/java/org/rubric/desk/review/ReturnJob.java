package org.rubric.desk.review;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.rubric.desk.review.Returning.Sign;
import org.rubric.document.Document;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.revision.Proposal;
import org.rubric.typesetting.Look;

/// Find out whether a Word file is a copy of a draft that came back, and what it proposes. What
/// the way through Word itself makes of the text is no proposal: the file is held against the same
/// text read back from a file of ours.
///
/// @param earlier what the draft once said: a copy that does not carry its source may be of that
public record ReturnJob(Document draft, Path file, Earlier earlier) {
    private static final double ENOUGH_NAMES = 0.1;

    /// Likeness in words from which a file is taken for a copy; below, the user may say that it is
    /// one.
    public static final double ENOUGH_WORDS = 0.4;

    /// Of a draft without earlier texts.
    public ReturnJob(Document draft, Path file) {
        this(draft, file, Earlier.NONE);
    }

    /// @throws IOException one sentence that says what the file is and what to do
    public Returning run(Progress progress) throws IOException {
        return run(progress, false);
    }

    /// @param surely a copy: somebody says so, whatever it looks like
    /// @throws IOException one sentence that says what the file is and what to do
    public Returning run(Progress progress, boolean surely) throws IOException {
        try {
            at(progress, Words.of("return.opening"), 0);
            var imprint = Imprint.of(file, draft);
            var ours = imprint.source().filter(source -> source.id().equals(draft.id()));
            at(progress, Words.of("return.reading"), 0.1);
            var read = Bare.read(file, Progress.NONE);
            double words = ours.isPresent() ? 1 : Kinship.words(draft, read.accepted());
            var sign = ours.isPresent() ? Sign.SOURCE : sign(read.accepted(), words, surely);
            if (sign == Sign.NONE)
                return new Returning(sign, words, draft, List.of(), read.findings(), Set.of());
            if (ours.isPresent() && imprint.faithful())
                return written(ours.get(), imprint.saver(), read);
            var base = ours.orElseGet(() -> Nearest.of(draft, earlier, read.base(), progress));
            at(progress, Words.of("return.sent"), 0.4);
            var usual = Look.usual(base.front().identity().kind());
            var sent = Bare.readBack(base, imprint.look().orElse(usual));
            at(progress, Words.of("return.comparing"), 0.7);
            var all = new Deducing(base, sent).all(read, imprint.saver()).proposals();
            at(progress, Words.of("return.compared"), 1);
            return new Returning(
                    sign,
                    words,
                    base,
                    Deducing.telling(all),
                    read.findings(),
                    Deducing.header(all));
        } catch (IOException e) {
            throw new IOException(Words.of("file.trouble", file.getFileName(), e.getMessage()), e);
        }
    }

    /// A file of this program, with all that it carries: somebody wrote on the text here, so that
    /// the file says nothing of what it was before. It is held against the draft as it is.
    private Returning written(Document text, String saver, Imported read) {
        var all = List.of(new Proposal(saver, draft, text, Map.of()));
        return new Returning(
                Sign.SOURCE,
                1,
                draft,
                Deducing.telling(all),
                read.findings(),
                Deducing.header(all));
    }

    private Sign sign(Document read, double words, boolean surely) {
        if (Kinship.names(draft, read) >= ENOUGH_NAMES) return Sign.BOOKMARKS;
        return surely || words >= ENOUGH_WORDS ? Sign.WORDS : Sign.NONE;
    }

    private static void at(Progress progress, String stage, double part) {
        if (!progress.at(stage, part)) throw new CancellationException(Words.of("cancelled"));
    }
}
