package org.rubric.rules;

/// A rule about the language of all words of a text's own: prose, titles and captions, but no line
/// of a formal language.
public interface LanguageRule extends WordRule {

    @Override
    default boolean reads(Passage passage) {
        return passage.worded() && !passage.formal();
    }
}
