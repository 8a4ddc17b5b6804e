package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.OpenJob;
import org.rubric.desk.knowledge.Awaited;
import org.rubric.desk.opening.OpeningReport;
import org.rubric.desk.opening.Openings;
import org.rubric.desk.opening.Section;
import org.rubric.document.Finding;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.Imported;
import org.rubric.desk.FixedTextsJob;
import org.rubric.interchange.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// `import`: files become drafts of the store, its fixed texts, or facts of its catalogue.
final class ImportVerb implements Verb {
    private static final Wording WORDS = Wording.in("commandline");

    private final Desk desk;
    private final Console console;

    ImportVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    /// What the files are.
    enum Kind {
        DRAFT,
        HOUSE_TEXT,
        CATALOGUE
    }

    @Override
    public Usage usage() {
        return new Usage(
                "import",
                WORDS.of("import.what"),
                Operands.some("FILE"),
                List.of(
                        Usage.value("as", "draft|house-text|catalogue", WORDS.of("import.as")),
                        Usage.value(
                                "register",
                                "NAME",
                                WORDS.of(
                                        "import.register",
                                        String.join(", ", CatalogueImport.words()))),
                        Usage.value("report", "text|json", WORDS.of("import.report")),
                        Usage.flag("dry-run", WORDS.of("import.dry-run"))),
                List.of(
                        "rubric import Y.3507-201812.docx",
                        "rubric import --report text Y.3507-201812.docx",
                        "rubric import --as house-text skeleton.docx",
                        "rubric import --as catalogue --dry-run recommendations.csv"));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var files = words.operands().stream().map(Path::of).toList();
        return switch (words.choice("as", Kind.DRAFT)) {
            case DRAFT -> drafts(words, files);
            case HOUSE_TEXT -> texts(files);
            case CATALOGUE -> catalogue(words, files);
        };
    }

    /// A file in which a row is in trouble changes nothing; the others are taken.
    private int catalogue(Words words, List<Path> files) throws IOException, UsageException {
        var job = new CatalogueImport(desk, console, words.value("register"), words.has("dry-run"));
        int worst = Exit.FINE;
        for (var file : files) worst = Math.max(worst, job.run(file));
        return worst;
    }

    private int texts(List<Path> files) throws IOException {
        for (var file : files) {
            var job = new FixedTextsJob(file, LocalDate.now());
            var texts = desk.take(job, Progress.NONE);

            var key = texts.official() ? "import.house-text.official" : "import.house-text.unknown";
            console.say(WORDS.of(key, texts.source().file()));
        }
        return Exit.FINE;
    }

    /// How the report is told.
    enum Report {
        TEXT,
        JSON
    }

    private int drafts(Words words, List<Path> files) throws IOException, UsageException {
        var told =
                words.value("report").isEmpty()
                        ? Optional.<Report>empty()
                        : Optional.of(words.choice("report", Report.TEXT));
        for (var file : files) {
            var imported = new OpenJob(file).read(Progress.NONE);
            var subject = new OpenJob(file).subject(imported);
            var name = desk.keep(subject);
            long look = subject.findings().stream().map(Finding::place).distinct().count();
            var line = WORDS.of("import.done", name, Counts.of(subject.findings()), look);
            // Who asks for JSON reads nothing else.
            if (told.equals(Optional.of(Report.JSON))) console.tell(line);
            else console.say(line);
            report(file, imported, name, told);
        }
        return Exit.FINE;
    }

    private void report(Path file, Imported imported, String name, Optional<Report> told)
            throws IOException {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var report = OpeningReport.of(file, imported, now);
        var draft = desk.repository().find(name);
        if (draft.isPresent())
            Awaited.of(
                    new Openings(desk.repository().records())
                            .keep(draft.get().draft(), report, desk.author()));
        if (told.isEmpty()) return;
        switch (told.get()) {
            case TEXT -> Section.text(report).forEach(console::say);
            case JSON -> console.say(Openings.json(report));
        }
    }
}
