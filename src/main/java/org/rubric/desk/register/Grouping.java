package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.List;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Coordination;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Resolution;

/// What things of the catalogue have to do with one another.
public final class Grouping {
    private Grouping() {}

    /// An office and who holds it.
    public record Officer(Person person, Person.Role role) {}

    /// Heading under which a thing stands in its register; empty: none.
    public static String heading(Item<?> item, Catalogue catalogue) {
        return switch (item.thing()) {
            case Recommendation text -> RecommendationForm.block(text, catalogue);
            case Resolution resolution -> resolution.body();
            case Coordination body -> body.parent();
            default -> "";
        };
    }

    /// Who holds or held an office in a group, as the catalogue says.
    ///
    /// @param group `Q4/20`, `WP3/20`, `SG20RG-AFR`
    public static List<Officer> officers(String group, Catalogue catalogue) {
        var all = new ArrayList<Officer>();
        for (var person : catalogue.people())
            for (var role : person.roles())
                if (role.group().equalsIgnoreCase(group)) all.add(new Officer(person, role));
        return all;
    }
}
