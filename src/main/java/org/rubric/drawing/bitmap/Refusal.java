package org.rubric.drawing.bitmap;

import java.io.IOException;

/// A picture that is not read, and why in a sentence of ours: no reader of the JDK said it.
final class Refusal extends IOException {
    Refusal(String words) {
        super(words);
    }
}
