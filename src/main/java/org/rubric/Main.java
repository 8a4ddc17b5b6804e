package org.rubric;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rubric.commandline.CommandLineFace;
import org.rubric.commandline.Passphrases;
import org.rubric.commandline.WithoutWindow;
import org.rubric.desk.Desk;
import org.rubric.desk.Home;
import org.rubric.desk.inbox.HandOver;
import org.rubric.desk.inbox.Openable;
import org.rubric.workbench.Opening;

/// Builds every object once, by constructor, and opens the window, with the files that were named,
/// or runs a verb.
public final class Main {
    /// Exit code of the command line's contract: store unusable.
    private static final int STORE = 5;

    private Main() {}

    static void main(String[] args) {
        int code = run(args);
        var words = List.of(args);
        if (Openable.all(words)) System.exit(code);
        // A verb has closed all it opened. An orderly exit would first look through every jar for
        // somebody to tell, a twelfth of what a short export takes.
        Runtime.getRuntime().halt(code);
    }

    /// Does what `main` does and answers the exit code instead of ending the process.
    public static int run(String[] args) {
        var words = List.of(args);
        var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err);
        try (var desk = new Desk(home(words), Passphrases.of(words))) {
            if (!Openable.all(words)) return new CommandLineFace(desk, out, err).run(words);
            var files = Openable.of(words);
            var done = new HandOver(desk.home(), out, err).run(files, display());
            if (done.isPresent()) return done.get();
            if (!display()) return new WithoutWindow(desk, out, err).run();
            int window = new Opening(desk, err, files).run();
            return window == Opening.NO_SCREEN ? new WithoutWindow(desk, out, err).run() : window;
        } catch (InterruptedException _) {
            return 0;
        } catch (IOException e) {
            err.println(e.getMessage());
            return STORE;
        }
    }

    /// The value of `--home`, wherever it stands; the verbs read it again to check its form.
    private static Path home(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith("--home="))
                return Path.of(words.get(i).substring("--home=".length()));
            if (words.get(i).equals("--home") && i + 1 < words.size())
                return Path.of(words.get(i + 1));
        }
        return Home.usual();
    }

    /// Linux tells by two variables whether there is a screen; other systems always have one.
    private static boolean display() {
        if (System.getProperty("glass.platform") != null) return true;
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !system.startsWith("linux")
                || System.getenv("DISPLAY") != null && !System.getenv("DISPLAY").isBlank()
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
