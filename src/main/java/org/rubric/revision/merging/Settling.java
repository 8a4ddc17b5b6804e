package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Media;
import org.rubric.document.Remark;
import org.rubric.revision.collation.Collation;
import org.rubric.revision.merging.Aspect.Kind;

/// Puts the merged parts together and sees to what hangs on them: front matter, footnotes, remarks
/// and pictures.
record Settling(
        Document origin,
        Document current,
        Document proposed,
        Predicate<Aspect> chosen,
        Set<Aspect> refused,
        Arrivals arrivals) {

    Document document(List<Bough> boughs, Collation collation, Blending blending) {
        var body = boughs.get(2).blocks();
        var notes = boughs.get(3).blocks();
        var front = front(boughs, blending);
        var document = current;
        if (front != current.front()) document = document.withFront(front);
        if (!Bough.same(body, current.body())) document = document.withBody(body);
        var apparatus = apparatus(notes);
        if (apparatus != current.apparatus()) document = document.withApparatus(apparatus);
        if (whole() && !proposed.settings().equals(origin.settings()))
            document =
                    document.withSettings(
                            (org.rubric.document.Settings)
                                    blending.values()
                                            .values(
                                                    origin.settings(),
                                                    current.settings(),
                                                    proposed.settings(),
                                                    blending.claim(current.id())));
        var media = media();
        if (!media.equals(document.media())) document = document.withMedia(media);
        if (document == current) return current;
        return new Hanging(current, proposed).settled(document);
    }

    /// Whether everything is brought, told or not.
    private boolean whole() {
        return chosen.test(Aspect.of(Kind.UNTOLD, current.id()));
    }

    private FrontMatter front(List<Bough> boughs, Blending blending) {
        var front = new FrontMerging(origin, current, proposed, chosen, refused).front(blending);
        var overview = front.overview();
        var summary = boughs.get(0).blocks();
        var introduction = boughs.get(1).blocks();
        if (Bough.same(summary, overview.summary())
                && Bough.same(introduction, overview.introduction())) return front;
        return front.withOverview(new Abstract(summary, overview.keywords(), introduction));
    }

    private Apparatus apparatus(List<Block> notes) {
        var here = current.apparatus();
        var remarks = remarks();
        boolean same = Bough.same(notes, here.footnotes()) && remarks.equals(here.remarks());
        if (same) return here;
        return new Apparatus(notes.stream().map(Block.Footnote.class::cast).toList(), remarks);
    }

    private List<Remark> remarks() {
        var was = byId(origin);
        var will = byId(proposed);
        var merged = new ArrayList<Remark>();
        var seen = new HashSet<Id>();
        for (var remark : current.apparatus().remarks()) {
            seen.add(remark.id());
            var old = was.get(remark.id());
            var wanted = will.get(remark.id());
            boolean untouched = remark.equals(old);
            if (!untouched || remark.equals(wanted) || !isChosen(remark.id())) merged.add(remark);
            else if (wanted != null) merged.add(wanted);
        }
        for (var remark : will.values())
            if (!seen.contains(remark.id()) && !was.containsKey(remark.id()))
                if (isChosen(remark.id())) merged.add(remark);
        return merged;
    }

    private boolean isChosen(Id remark) {
        return chosen.test(Aspect.remark(remark));
    }

    private static Map<Id, Remark> byId(Document document) {
        var remarks = new LinkedHashMap<Id, Remark>();
        for (var remark : document.apparatus().remarks()) remarks.put(remark.id(), remark);
        return remarks;
    }

    /// Pictures that came; those that went, where everything is brought.
    private Map<String, Media> media() {
        if (proposed.media().equals(origin.media())) return current.media();
        var media = new HashMap<>(current.media());
        proposed.media()
                .forEach(
                        (name, bytes) -> {
                            if (bytes.equals(origin.media().get(name))) return;
                            boolean untouched =
                                    whole()
                                            && origin.media().get(name) != null
                                            && origin.media().get(name).equals(media.get(name));
                            if (untouched) media.put(name, bytes);
                            else media.putIfAbsent(name, bytes);
                        });
        if (whole())
            for (var name : origin.media().keySet())
                if (!proposed.media().containsKey(name)) media.remove(name);
        return media;
    }
}
