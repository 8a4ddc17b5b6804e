package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.document.Finding;
import org.rubric.desk.FixedTextsJob;
import org.rubric.interchange.Progress;
import java.time.LocalDate;

/// `import`: files become drafts of the store, its fixed texts, or facts of its catalogue.
final class ImportVerb implements Verb {
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
                "Takes Word or Rubric files into your documents and prints their names; or tables"
                        + " and catalogue files into the registers.",
                Operands.some("FILE"),
                List.of(
                        Usage.value(
                                "as",
                                "draft|house-text|catalogue",
                                "What the files are: draft; house-text for the skeleton that the"
                                        + " fixed texts of new Recommendations are taken from;"
                                        + " catalogue for a table (CSV, TSV, HTML), a bibliography"
                                        + " (.bib) or a catalogue (.json) (default: draft)."),
                        Usage.value(
                                "register",
                                "NAME",
                                "Register that a table is for: "
                                        + String.join(", ", CatalogueImport.words())
                                        + " (default: the one it fits)."),
                        Usage.flag("dry-run", "Show what would change in the registers, no more.")),
                List.of(
                        "rubric import Y.3507-201812.docx",
                        "rubric import --as house-text skeleton.docx",
                        "rubric import --as catalogue --dry-run recommendations.csv"));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var files = words.operands().stream().map(Path::of).toList();
        return switch (words.choice("as", Kind.DRAFT)) {
            case DRAFT -> drafts(files);
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
            var known = texts.official() ? "the official text" : "a text that is not known here";
            console.say(texts.source().file() + "  clause 2 opens with " + known);
        }
        return Exit.FINE;
    }

    private int drafts(List<Path> files) throws IOException {
        for (var file : files) {
            var subject = desk.open(file);
            var name = desk.keep(subject);
            long look = subject.findings().stream().map(Finding::place).distinct().count();
            console.say(name + "  " + Counts.of(subject.findings()) + ", " + look + " places");
        }
        return Exit.FINE;
    }
}
