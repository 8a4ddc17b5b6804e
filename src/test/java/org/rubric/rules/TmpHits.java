package org.rubric.rules;

import org.rubric.Corpus;
import org.rubric.editing.Snapshot;
import org.rubric.desk.Sample;
import org.rubric.document.Inline;
import java.util.*;

class TmpHits {
    public static void main(String[] a) throws Exception {
        for (var file : Corpus.all()) {
            var d = HitList.draft(HitList.open(file));
            var places = new Places(d, Snapshot.of(d).numbering());
            long t = System.nanoTime();
            var found =
                    new Proofreader(Rulebook.standard())
                            .proofread(
                                    Dossier.of(Snapshot.of(d), Sample.catalogue())
                                            .at(Stage.CONSENT));
            System.out.println(
                    "== "
                            + file.getFileName()
                            + " "
                            + (System.nanoTime() - t) / 1000000
                            + " ms "
                            + found.size());
            for (var f : found)
                if (Set.of("STR-09", "NRM-15", "REF-14").contains(f.code())) {
                    var t2 = d.find(f.place()).map(b -> Inline.text(b.runs())).orElse("");
                    System.out.println(
                            "  "
                                    + f.code()
                                    + " | "
                                    + places.words(f.place())
                                    + " | "
                                    + f.message()
                                    + " | "
                                    + (t2.length() > 90 ? t2.substring(0, 90) : t2));
                }
        }
        System.exit(0);
    }
}
