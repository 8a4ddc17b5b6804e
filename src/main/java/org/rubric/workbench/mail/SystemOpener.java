package org.rubric.workbench.mail;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Opens an address or a file with the program that the system has for it.
public final class SystemOpener implements Predicate<String> {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "file");

    /// Answers whether the system took it.
    @Override
    public boolean test(String place) {
        if (!fits(place)) return false;
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), place))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Addresses of pages and mails, and files; the handlers of other programs are not called.
    static boolean fits(String place) {
        var scheme = place.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) || new File(place).isAbsolute();
    }

    /// No shell reads the place.
    static List<String> command(String system, String place) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows"))
            return List.of("rundll32", "url.dll,FileProtocolHandler", place);
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", place);
    }
}
