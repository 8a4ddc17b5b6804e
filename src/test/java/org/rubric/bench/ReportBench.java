package org.rubric.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.report.Meetings;
import org.rubric.meeting.report.Posted;
import org.rubric.meeting.report.Recomposition;
import org.rubric.meeting.report.ReportComposer;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.fonts.Typefaces;

/// The report of a meeting of 90 documents and 60 participants, warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReportBench {
    private static final int DOCUMENTS = 90;
    private static final int PEOPLE = 60;

    private final Meeting meeting =
            Meetings.of(5, Occasion.Kind.RAPPORTEUR_GROUP, DOCUMENTS, PEOPLE);
    private final Meeting later = Meetings.of(6, Occasion.Kind.RAPPORTEUR_GROUP, DOCUMENTS, PEOPLE);
    private final Catalogue catalogue = Sample.catalogue();
    private final Document base = ReportComposer.compose(meeting, catalogue);
    private final Document written = written(base);
    private final Document posted = Posted.of(base);
    private final Typefaces faces = new Typefaces();

    /// Composed and set.
    @Benchmark
    public Imprint report() {
        return set(Posted.of(ReportComposer.compose(meeting, catalogue)));
    }

    /// Setting alone.
    @Benchmark
    public Imprint pages() {
        return set(posted);
    }

    /// Composed again where much has been written in it and all records have changed.
    @Benchmark
    public Recomposition again() {
        return Recomposition.of(base, written, ReportComposer.compose(later, catalogue));
    }

    /// Nothing that was set before helps.
    private Imprint set(Document document) {
        return new Typesetter(faces).set(document, Numbering.of(document), Look.REPORT);
    }

    private static Document written(Document report) {
        var lines = new ArrayList<Id>();
        report.forEach(
                block -> {
                    if (block instanceof Block.Paragraph) lines.add(block.id());
                });
        var now = report;
        for (var line : List.copyOf(lines.subList(0, Math.min(60, lines.size()))))
            now = now.update(line, block -> block.withRuns(Inline.plain("Words of mine.")));
        return now;
    }
}
