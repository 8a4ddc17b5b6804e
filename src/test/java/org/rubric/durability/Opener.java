package org.rubric.durability;

import java.io.IOException;
import java.nio.file.Path;
import org.rubric.repository.Repository;

/// Opens the store named when it is given a line, tells how that went, and closes it at the next.
public final class Opener {
    private Opener() {}

    static Process start(Path home) throws IOException {
        return OtherMachine.start(Opener.class.getName(), home.toString());
    }

    public static void main(String[] words) throws IOException {
        System.out.println("waiting");
        System.in.read();
        try (var repository = Repository.open(Path.of(words[0]))) {
            System.out.println("opened " + repository.drafts().size());
            System.in.read();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }
}
