package org.rubric.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.rubric.desk.Desk;
import org.rubric.desk.DumpJob;
import org.rubric.document.wording.Wording;

/// `dump`: structure and text of a document for other programs.
final class DumpVerb implements Verb {
    private static final Wording WORDS = Wording.in("commandline");

    private final Desk desk;
    private final Console console;

    DumpVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "dump",
                WORDS.of("dump.what"),
                Operands.one("FILE|DRAFT"),
                List.of(
                        Option.builder()
                                .longOpt("out")
                                .required()
                                .hasArg()
                                .argName("DIR")
                                .desc(WORDS.of("dump.out"))
                                .get()),
                List.of("rubric dump Y.3507-201812.docx --out structure"));
    }

    @Override
    public int run(Words words) throws IOException {
        var out = Path.of(words.value("out").orElseThrow());
        var dump = new DumpJob(desk.subject(words.operand()), out);
        for (var file : dump.run()) console.say(file.toString());
        return Exit.FINE;
    }
}
