package org.rubric.desk.backup;

import java.io.IOException;
import java.nio.file.Path;
import org.rubric.interchange.Progress;

/// Reads a backup that was just written as somebody would who needs it.
record Verification(Manifest written) {

    /// @throws IOException if anything in it is not as it was written
    void run(Path file, Wrapping wrapping, Progress progress) throws IOException {
        try (var backup = Backup.open(file, (_, _) -> wrapping)) {
            var back = backup.manifest();
            if (back.isEmpty() || !back.get().equals(written)) throw unlike();
            var bytes = new Steps(progress, 0.6, 0.8, written.parts().size());
            if (!backup.harmed(bytes).isEmpty()) throw unlike();
            int versions = 0;
            var drafts = backup.drafts();
            var steps = new Steps(progress, 0.8, 1, drafts.size());
            for (var card : drafts) {
                steps.next(Saying.of("verifying"));
                backup.text(card);
                for (var version : card.versions()) backup.version(card, version.number());
                versions += card.versions().size();
            }
            var counts = written.counts();
            boolean all = drafts.size() == counts.drafts() && versions == counts.versions();
            if (!all || backup.lost() > 0 || !whole(backup)) throw unlike();
        }
    }

    private boolean whole(Backup backup) {
        var contents = backup.contents();
        return contents.isPresent()
                && contents.get().records().size() == written.counts().records()
                && contents.get().files().size() == written.counts().files();
    }

    private static IOException unlike() {
        return new IOException(Saying.of("back"));
    }
}
