package org.rubric.desk.meeting.post;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.rubric.desk.Desk;
import org.rubric.desk.OutputException;
import org.rubric.interchange.Progress;

/// Write documents to post into one folder, each for Word and as PDF or as plain text, and read
/// them again. What is
/// not ready says DRAFT on every page and in its name.
///
/// @param replace whether files of these names give way; else a free name is taken
public record PostJob(List<Posting> chosen, Path folder, boolean replace) {
    public PostJob {
        chosen = List.copyOf(chosen);
    }

    /// Files that stand there under these names.
    public List<Path> there() {
        var there = new ArrayList<Path>();
        for (var posting : chosen)
            for (var ending : posting.sort().endings()) {
                var file = folder.resolve(posting.fileName() + ending);
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) there.add(file);
            }
        return there;
    }

    /// @return what was written, in the order that was chosen
    /// @throws CancellationException if the user has cancelled; nothing is left behind
    public List<PostedFile> run(Desk desk, Progress progress) throws IOException {
        Path beside = null;
        try {
            Files.createDirectories(folder);
            beside = Files.createTempDirectory(folder, ".rubric-");
            var made = made(desk, beside, progress);
            var done = new ArrayList<PostedFile>();
            for (var file : made) done.add(moved(file));
            return done;
        } catch (IOException e) {
            if (e instanceof OutputException) throw e;
            throw new OutputException(Words.of("output.failed", folder, e.getMessage()), e);
        } finally {
            if (beside != null) discard(beside);
        }
    }

    private List<PostedFile> made(Desk desk, Path beside, Progress progress) throws IOException {
        var made = new ArrayList<PostedFile>();
        for (int i = 0; i < chosen.size(); i++) {
            var posting = chosen.get(i);
            double done = (double) i / chosen.size();
            double share = 1.0 / chosen.size();
            Progress part = (stage, of) -> progress.at(posting.fileName(), done + share * of);
            if (!part.at("", 0)) throw new CancellationException(Words.of("cancelled"));
            made.add(new PostWriter(desk, beside, part).write(posting));
        }
        if (!progress.at("", 1)) throw new CancellationException(Words.of("cancelled"));
        return made;
    }

    private PostedFile moved(PostedFile made) throws IOException {
        var name = made.posting().fileName();
        var endings = made.posting().sort().endings();
        var free = name;
        for (int i = 2; !replace && exists(free, endings); i++) free = name + "-" + i;
        var all = new ArrayList<Path>();
        for (int i = 0; i < endings.size(); i++) {
            var file = folder.resolve(free + endings.get(i));
            Files.move(made.files().get(i), file, StandardCopyOption.REPLACE_EXISTING);
            all.add(file);
        }
        return new PostedFile(made.posting(), all, made.pages(), made.troubles());
    }

    private boolean exists(String name, List<String> endings) {
        for (var ending : endings)
            if (Files.exists(folder.resolve(name + ending), LinkOption.NOFOLLOW_LINKS)) return true;
        return false;
    }

    private static void discard(Path beside) throws IOException {
        try (var files = Files.list(beside)) {
            for (var file : files.toList()) Files.deleteIfExists(file);
        }
        Files.deleteIfExists(beside);
    }
}
