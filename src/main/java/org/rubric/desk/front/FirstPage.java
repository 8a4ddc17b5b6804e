package org.rubric.desk.front;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.repository.Disk;
import org.rubric.repository.DraftEntry;
import org.rubric.repository.Repository;
import org.rubric.repository.privacy.Privately;

/// The start page as it was last seen, kept so that it can be shown before the store is open.
///
/// @param start false: the window was left in a place, and no start page is to be shown
/// @param theme name of the theme that was chosen; empty: as the system has it
/// @param box where the window was
/// @param drafts those that were worked on lately, the last first; their sizes are not kept
public record FirstPage(
        boolean start, Optional<String> theme, Optional<Box> box, List<DraftEntry> drafts) {
    public static final FirstPage EMPTY =
            new FirstPage(true, Optional.empty(), Optional.empty(), List.of());
    private static final String HEAD = "rubric-first-page 1";
    private static final long MOST_BYTES = 100_000;
    private static final int MOST_DRAFTS = 12;
    private static final DraftEntry.Size UNKNOWN = new DraftEntry.Size(0, 0, 0, 0);

    public FirstPage {
        drafts =
                drafts.stream()
                        .limit(MOST_DRAFTS)
                        .map(
                                one ->
                                        new DraftEntry(
                                                one.draft(),
                                                flat(one.name()),
                                                flat(one.title()),
                                                flat(one.question()),
                                                new DraftEntry.Standing(
                                                        flat(one.standing().state()),
                                                        one.standing().changed()),
                                                UNKNOWN))
                        .toList();
    }

    /// Where a window is, in pixels of the screen.
    public record Box(double x, double y, double width, double height, boolean maximized) {}

    /// The same with other drafts.
    public FirstPage with(List<DraftEntry> others) {
        return new FirstPage(start, theme, box, others);
    }

    /// Keeps it with the drafts that there are now; nothing of protected documents. A draft that
    /// did not change is told as it was.
    ///
    /// @param sample name of a draft that nobody worked on
    public static void renew(Repository store, String sample) {
        if (!store.seal().isNone()) return;
        var home = store.root();
        var before = of(home).orElse(EMPTY);
        try {
            var drafts =
                    store.drafts().stream()
                            .filter(one -> !one.name().equals(sample))
                            .limit(MOST_DRAFTS)
                            .map(before::told)
                            .toList();
            before.with(drafts).keep(home);
        } catch (IOException | RuntimeException _) {
            return;
        }
    }

    private DraftEntry told(DraftEntry now) {
        for (var one : drafts)
            if (one.draft().equals(now.draft())
                    && one.name().equals(now.name())
                    && one.title().equals(now.title())
                    && one.standing().changed().equals(now.standing().changed())) return one;
        return now;
    }

    private static Path file(Path home) {
        return home.resolve("index").resolve("first-page");
    }

    /// As it was kept in that folder of the store; empty: never, or not readable.
    public static Optional<FirstPage> of(Path home) {
        try {
            var file = file(home);
            if (Files.size(file) > MOST_BYTES) return Optional.empty();
            return read(Files.readAllLines(file));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /// Keeps it. That it cannot be kept costs nothing but the next start's haste.
    public void keep(Path home) {
        if (of(home).filter(this::equals).isPresent()) return;
        try {
            var file = file(home);
            Privately.folder(file.getParent());
            Disk.put(file, _ -> {}, lines().getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            return;
        }
    }

    private String lines() {
        var lines = new StringBuilder(HEAD).append("\nstart\t").append(start).append('\n');
        theme.ifPresent(name -> lines.append("theme\t").append(flat(name)).append('\n'));
        box.ifPresent(
                at ->
                        lines.append("box\t")
                                .append(at.x)
                                .append('\t')
                                .append(at.y)
                                .append('\t')
                                .append(at.width)
                                .append('\t')
                                .append(at.height)
                                .append('\t')
                                .append(at.maximized)
                                .append('\n'));
        for (var one : drafts)
            lines.append("draft\t")
                    .append(one.draft().value())
                    .append('\t')
                    .append(one.name())
                    .append('\t')
                    .append(one.title())
                    .append('\t')
                    .append(one.question())
                    .append('\t')
                    .append(one.standing().state())
                    .append('\t')
                    .append(one.standing().changed())
                    .append('\n');
        return lines.toString();
    }

    /// A value must not end its line or its field.
    private static String flat(String words) {
        return words.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static Optional<FirstPage> read(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) return Optional.empty();
        boolean start = false;
        Optional<String> theme = Optional.empty();
        Optional<Box> box = Optional.empty();
        var drafts = new ArrayList<DraftEntry>();
        for (var line : lines.subList(1, lines.size())) {
            var words = line.split("\t", -1);
            switch (words[0]) {
                case "start" -> start = Boolean.parseBoolean(words[1]);
                case "theme" -> theme = Optional.of(words[1]);
                case "box" -> box = Optional.of(box(words));
                case "draft" -> drafts.add(draft(words));
                default -> {}
            }
        }
        return Optional.of(new FirstPage(start, theme, box, drafts));
    }

    private static Box box(String[] words) {
        return new Box(
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                Double.parseDouble(words[4]),
                Boolean.parseBoolean(words[5]));
    }

    private static DraftEntry draft(String[] words) {
        var standing = new DraftEntry.Standing(words[5], Instant.parse(words[6]));
        return new DraftEntry(Id.of(words[1]), words[2], words[3], words[4], standing, UNKNOWN);
    }
}
