package org.rubric.rules;

import java.util.Optional;
import java.util.function.Function;

/// What only the author can say to mend a finding, asked for in one field.
///
/// @param question in words: "Description of the picture"
/// @param known what the answer may begin with; mostly empty
/// @param mend the correction that an answer makes; empty: that answer is none
public record Wanted(String question, String known, Function<String, Optional<Correction>> mend) {}
