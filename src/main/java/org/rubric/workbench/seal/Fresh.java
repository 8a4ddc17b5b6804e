package org.rubric.workbench.seal;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.rubric.repository.seal.Strength;
import org.rubric.workbench.Words;

/// A new passphrase, typed twice, with what it is worth in plain words.
final class Fresh extends VBox {
    private final Words words;
    private final SecretField once;
    private final SecretField again;

    /// @param grown the strength is said below, or no longer
    Fresh(Words words, Runnable grown) {
        super(12);
        this.words = words;
        once = new SecretField(words, words.of("seal.new"));
        again = new SecretField(words, words.of("seal.again"));
        once.onChange(
                () -> {
                    var typed = once.typed();
                    boolean none = typed.length == 0;
                    once.say(none ? "" : words.of("seal.strength." + key(typed)), false);
                    again.say("", false);
                    grown.run();
                });
        again.onChange(() -> again.say("", false));
        getChildren().addAll(once, again);
    }

    private static String key(char[] typed) {
        return Strength.of(typed).key();
    }

    /// The passphrase; empty: it will not do, and why stands below it.
    Optional<char[]> taken() {
        var typed = once.typed();
        if (Strength.of(typed) == Strength.SHORT) {
            once.say(words.of("seal.short", Strength.SHORTEST), true);
            once.requestFocus();
            return Optional.empty();
        }
        if (!Arrays.equals(typed, again.typed())) {
            again.say(words.of("seal.differs"), true);
            again.requestFocus();
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    @Override
    public void requestFocus() {
        once.requestFocus();
    }
}
