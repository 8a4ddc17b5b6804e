package org.rubric.revision.merging;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.editing.excerpt.Rename;
import org.rubric.revision.merging.Aspect.Kind;

/// What a block itself says and is, of which two have changed something; what stands in it is not
/// looked at.
final class Blending {
    private final Predicate<Aspect> chosen;
    private final Set<Aspect> refused;
    private final Values values = new Values();

    Blending(Predicate<Aspect> chosen, Set<Aspect> refused) {
        this.chosen = chosen;
        this.refused = refused;
    }

    Values values() {
        return values;
    }

    Block block(Block origin, Block current, Block proposed) {
        if (proposed == origin) return current;
        var block = current;
        var id = proposed.id();
        if (origin.getClass() == current.getClass() && origin.getClass() == proposed.getClass())
            block = values.block(origin, current, proposed, claim(id));
        else if (origin.getClass() != proposed.getClass())
            block = recast(origin, current, proposed);
        var runs =
                LineMerging.merged(
                        id, chosen, refused, origin.runs(), current.runs(), proposed.runs());
        return runs.equals(block.runs()) ? block : block.withRuns(runs);
    }

    private Block recast(Block origin, Block current, Block proposed) {
        if (current.getClass() == proposed.getClass()) return current;
        var aspect = Aspect.of(Kind.KIND, proposed.id());
        if (!chosen.test(aspect)) return current;
        if (values.equal(origin, current))
            return Rename.of(proposed, current.id()).withRuns(current.runs());
        refused.add(aspect);
        return current;
    }

    Values.Claim claim(Id id) {
        return new Values.Claim() {
            @Override
            public boolean isChosen(List<String> names) {
                if (names.isEmpty()) return chosen.test(Aspect.of(Kind.UNTOLD, id));
                return names.stream().anyMatch(name -> chosen.test(aspect(name)));
            }

            @Override
            public void refuse(List<String> names) {
                for (var name : names) refused.add(aspect(name));
            }

            private Aspect aspect(String name) {
                return name.equals(Values.KIND)
                        ? Aspect.of(Kind.KIND, id)
                        : new Aspect(Kind.VALUE, id, name);
            }
        };
    }
}
