package org.rubric.rules.language;

import org.rubric.rules.Passage;
import org.rubric.rules.WordRule;

/// A rule about the language of all words of a text's own: prose, titles and captions, but no line
/// of a formal language.
interface LanguageRule extends WordRule {

    @Override
    default boolean reads(Passage passage) {
        return passage.worded() && !passage.formal();
    }
}
