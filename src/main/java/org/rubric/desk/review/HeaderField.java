package org.rubric.desk.review;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.rubric.document.FrontMatter;

/// One entry of a header table, as far as no list of changes tells it.
public enum HeaderField {
    KIND(front -> front.header().banner()),
    NUMBER(front -> front.header().number()),
    STUDY_PERIOD(front -> front.header().sitting().studyPeriod()),
    GROUP(front -> front.header().sitting().studyGroup()),
    WORKING_PARTY(front -> front.header().sitting().workingParty()),
    QUESTIONS(front -> front.people().questions()),
    MEETING(front -> front.header().sitting().placeAndDate()),
    SOURCE(front -> front.header().source()),
    PURPOSE(front -> front.header().purpose()),
    LIAISON(front -> front.header().liaison()),
    CONTACTS(front -> front.people().contacts()),
    WORK_ITEM(front -> front.people().workItem());

    private final Function<FrontMatter, Object> value;

    HeaderField(Function<FrontMatter, Object> value) {
        this.value = value;
    }

    /// Those that say something else, in the order of the table.
    static Set<HeaderField> differing(FrontMatter before, FrontMatter after) {
        var found = EnumSet.noneOf(HeaderField.class);
        for (var field : values())
            if (!field.value.apply(before).equals(field.value.apply(after))) found.add(field);
        return found;
    }
}
