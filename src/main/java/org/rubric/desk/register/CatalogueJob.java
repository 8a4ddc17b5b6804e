package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.StudyGroup;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.Preview.Line;
import org.rubric.document.Id;

/// Compares another group's catalogue, or a later state of one's own, with the catalogue that is
/// there. Things are the same if their Id is.
///
/// @param other what was read
public record CatalogueJob(Catalogue other) {

    public Preview run(Catalogue now) {
        var lines = new ArrayList<Line>();
        var rest = new ArrayList<UnaryOperator<Catalogue>>();
        group(now, lines, rest);
        for (var form : Forms.cards()) cards(form, now, lines);
        for (var form : Forms.facts().subList(1, Forms.facts().size()))
            facts(form, now, lines, rest);
        UnaryOperator<Catalogue> all =
                catalogue -> {
                    var next = catalogue;
                    for (var step : rest) next = step.apply(next);
                    return next;
                };
        return new Preview("catalogue", Circles.told(lines, now), all);
    }

    /// The group's own facts are taken if it is the same group, or if none is known yet: the
    /// documents of one group do not become those of another by a file.
    private void group(Catalogue now, List<Line> lines, List<UnaryOperator<Catalogue>> rest) {
        var theirs = other.group();
        if (theirs.equals(StudyGroup.UNKNOWN) || theirs.equals(now.group())) return;
        boolean none = now.group().equals(StudyGroup.UNKNOWN);
        if (!none && !theirs.number().equals(now.group().number())) return;
        var old = none ? Optional.<StudyGroup>empty() : Optional.of(now.group());
        var kind = none ? Kind.NEW : Kind.CHANGED;
        var differences = Differences.of(GroupFacts.GROUP, old, theirs);
        lines.add(new Line(kind, 0, theirs.name(), differences, "", Optional.empty()));
        rest.add(c -> GroupFacts.GROUP.shelf().put().apply(c, List.of(theirs)));
    }

    private <C extends Card> void cards(Form<C> form, Catalogue now, List<Line> lines) {
        var known = new HashMap<Id, C>();
        for (var card : form.shelf().all().apply(now)) known.put(card.id(), card);
        var seen = new HashSet<Id>();
        for (var card : form.shelf().all().apply(other)) {
            if (!seen.add(card.id())) {
                lines.add(
                        Line.trouble(0, card.name(), Written.words("register.twice", card.name())));
                continue;
            }
            var old = Optional.ofNullable(known.get(card.id()));
            var kind = old.isEmpty() ? Kind.NEW : old.get().equals(card) ? Kind.SAME : Kind.CHANGED;
            var differences = Differences.of(form, old, card);
            lines.add(new Line(kind, 0, card.name(), differences, "", Optional.of(card)));
        }
        if (seen.isEmpty()) return;
        for (var card : known.values())
            if (!seen.contains(card.id()))
                lines.add(new Line(Kind.GONE, 0, card.name(), List.of(), "", Optional.of(card)));
    }

    private <T> void facts(
            Form<T> form, Catalogue now, List<Line> lines, List<UnaryOperator<Catalogue>> rest) {
        Map<String, T> known = new HashMap<>();
        for (var thing : form.shelf().all().apply(now))
            known.put(form.keys().apply(thing).getFirst(), thing);
        for (var thing : form.shelf().all().apply(other)) {
            var old = Optional.ofNullable(known.get(form.keys().apply(thing).getFirst()));
            if (old.filter(thing::equals).isPresent()) continue;
            var name = form.naming().get().apply(thing);
            var kind = old.isEmpty() ? Kind.NEW : Kind.CHANGED;
            var differences = Differences.of(form, old, thing);
            lines.add(new Line(kind, 0, name, differences, "", Optional.empty()));
            rest.add(c -> form.shelf().after(c, old, Optional.of(thing)));
        }
    }
}
