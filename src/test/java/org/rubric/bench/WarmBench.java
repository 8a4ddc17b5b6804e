package org.rubric.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.pdf.PdfExporter;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;

/// What is warm: a whole export, the bare PDFBox floor of the same lines, and one keystroke in the
/// middle of the text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WarmBench {
    @Param({"s100"})
    public String document;

    private Document draft;
    private Imprint imprint;
    private Session session;
    private boolean odd;

    @Setup(Level.Trial)
    public void read() throws IOException {
        try (var in = Files.newInputStream(Path.of("target", "bench", document + ".json"))) {
            draft = BundleFormat.read(in);
        }
        imprint = set();
        session = Session.of(draft);
        var lines = new java.util.ArrayList<Block>();
        draft.forEach(
                block -> {
                    if (block instanceof Block.Paragraph && Inline.length(block.runs()) > 40)
                        lines.add(block);
                });
        session.select(Selection.at(lines.get(lines.size() / 2).id(), 20));
    }

    private Imprint set() {
        return new Typesetter(new Typefaces()).set(draft, Numbering.of(draft), Look.DRAFT);
    }

    @Benchmark
    public Imprint export() throws IOException {
        var made = set();
        new PdfExporter().write(made, OutputStream.nullOutputStream());
        return made;
    }

    @Benchmark
    public void floor() throws IOException {
        Floor.write(imprint, OutputStream.nullOutputStream());
    }

    /// A letter typed, then taken back, so that the text does not grow: half of it is one key.
    @Benchmark
    public Object keystroke() {
        odd = !odd;
        session.perform(odd ? Commands.typeText("x") : Commands.backspace());
        return session.snapshot();
    }
}
