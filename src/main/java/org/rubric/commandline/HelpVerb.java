package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Product;
import org.rubric.desk.Subject;
import org.rubric.desk.guide.Guide;
import org.rubric.desk.guide.KeySheet;
import org.rubric.desk.guide.Keys;
import org.rubric.desk.guide.Topics;
import org.rubric.document.Document;
import org.rubric.document.wording.Wording;
import org.rubric.typesetting.Look;

/// `help`: the answers of the window's help, and all keys on one page.
final class HelpVerb implements Verb {
    private static final int BEST = 3;

    private final Desk desk;
    private final Console console;
    private final Wording said = Wording.in("help");

    HelpVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "help",
                said.of("verb.does"),
                new Operands("[WORDS…]", 0, Integer.MAX_VALUE),
                List.of(
                        Usage.flag("keys", said.of("verb.keys")),
                        Usage.mayOutput("OUT.pdf", said.of("verb.output"))),
                List.of(
                        "rubric help move a clause",
                        "rubric help --keys -o keys.pdf",
                        "rubric help -o answers.pdf"));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var output = words.value("output").map(Path::of);
        boolean keys = words.has("keys");
        if (output.isPresent() && !format(output.get()))
            throw new UsageException(said.of("verb.pdf"));
        if (output.isPresent()) console.say(written(output.get(), keys ? sheet() : guide(), keys));
        else if (keys) keys();
        else if (words.operands().isEmpty()) titles();
        else return answers(String.join(" ", words.operands()));
        return Exit.FINE;
    }

    private static boolean format(Path file) {
        return ExportJob.Format.of(file).equals(Optional.of(ExportJob.Format.PDF));
    }

    private static Document sheet() {
        return KeySheet.of(Keys.shipped(), Product.version());
    }

    private static Document guide() {
        return Guide.of(Topics.shipped(), Keys.shipped(), Product.version());
    }

    private String written(Path file, Document document, boolean keys) throws IOException {
        var subject = new Subject("help", document, List.of());
        var look = keys ? Look.SHEET : Look.GUIDE;
        var exported = desk.export(new ExportJob(subject, ExportJob.Format.PDF, file, look));
        for (var finding : exported.findings()) console.tell(finding.message());
        return exported.words();
    }

    private void keys() {
        for (var bound : Keys.shipped().all())
            console.say(
                    "%-16s %s".formatted(String.join(", ", bound.names()), KeySheet.words(bound)));
    }

    private void titles() {
        var topics = Topics.shipped();
        for (var chapter : topics.chapters()) {
            console.say(said.of("chapter." + chapter));
            for (var topic : topics.all())
                if (topic.chapter().equals(chapter)) console.say("  " + topic.title());
        }
    }

    private int answers(String question) {
        var found = Topics.shipped().answering(question);
        if (found.isEmpty()) console.tell(said.of("verb.none", question));
        for (var topic : found.subList(0, Math.min(BEST, found.size()))) {
            console.say(topic.title());
            topic.plain(Keys.shipped()::named).lines().forEach(line -> console.say("  " + line));
        }
        return Exit.FINE;
    }
}
