package org.rubric.rules;

import org.rubric.Corpus;
import org.rubric.desk.OpenJob;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Settings;
import org.rubric.editing.Runs;
import org.rubric.editing.Snapshot;
import org.rubric.interchange.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Lists what each rule says about the real texts, with place and words, to be read by a person:
/// once as they are, published, and once as if they were drafts.
final class HitList {
    private HitList() {}

    /// @param args codes to list; none: all
    public static void main(String[] args) throws IOException {
        var wanted = List.of(args);
        for (var file : Corpus.all()) {
            var document = open(file);
            for (var each : List.of(document, draft(document))) {
                var places = new Places(each, Snapshot.of(each).numbering());
                for (var finding : read(each))
                    if (wanted.isEmpty() || wanted.contains(finding.code()))
                        System.out.println(line(file, each, places, finding));
            }
        }
    }

    static Document open(Path file) throws IOException {
        return new OpenJob(file).run(Progress.NONE).document();
    }

    static Document draft(Document document) {
        var kept = document.settings();
        return document.withSettings(
                new Settings(
                        Settings.Policy.COMPUTED, kept.captions(), kept.origin(), kept.base()));
    }

    static List<Finding> read(Document document) {
        var dossier = Dossier.of(Snapshot.of(document), Sample.catalogue());
        return new Proofreader(Rulebook.standard()).proofread(dossier);
    }

    private static String line(Path file, Document document, Places places, Finding finding) {
        var kept = document.settings().policy() == Settings.Policy.KEPT;
        var place = places.words(finding.place());
        var name = file.getFileName().toString().replace(".docx", "");
        return String.join(
                "\t",
                finding.code(),
                kept ? "published" : "draft",
                name,
                place,
                finding.message(),
                excerpt(document, finding));
    }

    private static String excerpt(Document document, Finding finding) {
        var text = document.find(finding.place()).map(block -> Runs.steps(block.runs())).orElse("");
        int from = Math.min(finding.range().from(), text.length());
        int to = Math.min(finding.range().to(), text.length());
        int begin = Math.max(0, from - 90);
        int end = Math.min(text.length(), Math.min(to, from + 120) + 90);
        return (text.substring(begin, from) + "«" + text.substring(from, end))
                .replaceAll("\\s+", " ");
    }
}
