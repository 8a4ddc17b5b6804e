package org.rubric.drawing.formula;

import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawing;
import org.rubric.drawing.recording.Faces;
import org.rubric.drawing.recording.Sheet;
import org.rubric.drawing.recording.Tracer;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

import java.awt.Color;
import java.awt.Insets;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/// Formulas set by TeX's rules.
///
/// The library behind it is old: it keeps macros, colours, sizes and fonts in static variables and
/// is not meant for threads. So it works under one lock, its result is recorded as outlines, and
/// what would define something for all formulas to come, read a file or count to a billion is
/// refused before it sees it. What takes too long all the same is left ([Bounded]).
public final class Formula {
    private static final Wording WORDS = Wording.in("drawing");

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 150;
    private static final double LARGEST = 1_000;
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    private static final Bounded BOUNDED = Bounded.usual();

    private static final Pattern REFUSED =
            Pattern.compile(
                    "\\\\(newcommand|renewcommand|newenvironment|renewenvironment|includegraphics"
                            + "|definecolor|DeclareMathSizes|magnification|jlm\\w*|fcscore"
                            + "|makeatletter|rotatebox|resizebox|scalebox)(?![A-Za-z])");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(\\\\(hdotsfor|multicolumn|roman|Roman|alignat\\w*)|\\*)\\s*(\\[[^]]*])?\\s*\\{"
                            + "\\s*[-+]?\\d{3,}");

    /// The library looks for alphabets in jars that we do not carry, fails at the first letter of
    /// one and then believes that it is still loading it. So it is told once that there are none,
    /// and that words in other scripts than Latin are set in our faces or the system's.
    private static final class Alphabets {

        private static final int FIRST_GREEK = 0x370;
        private static final int LAST_GREEK = 0x3FF;

        static {
            Faces.offerToSystem();
            TeXFormula.registerExternalFont(
                    Character.UnicodeBlock.CYRILLIC, "Liberation Sans", "Liberation Serif");
            for (int letter = FIRST_GREEK; letter <= LAST_GREEK; letter++)
                TeXFormula.symbolTextMappings[letter] = null;
            // last, because the classes above fill it when they are initialized
            DefaultTeXFont.registeredAlphabets.clear();
        }

        static void settle() {
            // the class is initialized by now, which is all
        }
    }

    private Formula() {}

    /// @throws IOException in one sentence, when it cannot be read or takes too long
    public static Drawing of(String latex, double size, boolean display) throws IOException {
        if (!(size > 0 && size <= LARGEST))
            throw new IllegalArgumentException("No size for a formula: " + size);
        check(latex);
        ONE_AT_A_TIME.lock();
        try {
            return BOUNDED.run(
                    () -> {
                        Alphabets.settle();
                        return set(latex, (float) size, display);
                    });
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException(reason(e), e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static void check(String latex) throws IOException {
        if (latex.isBlank()) throw new IOException(WORDS.of("formula.empty"));
        if (latex.length() > LONGEST) throw new IOException(WORDS.of("formula.too-long"));
        var refused = REFUSED.matcher(latex);
        if (refused.find())
            throw new IOException(WORDS.of("formula.unsupported", refused.group(1)));
        if (COUNTED.matcher(latex).find()) throw new IOException(WORDS.of("formula.columns"));
        int depth = 0;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            if (c == '\\') i++;
            else if (c == '{') depth++;
            else if (c == '}') depth--;
            if (depth < 0) throw new IOException(WORDS.of("formula.closing"));
            if (depth > DEEPEST) throw new IOException(WORDS.of("formula.deep"));
        }
        if (depth > 0) throw new IOException(WORDS.of("formula.opening"));
    }

    private static Drawing set(String latex, float size, boolean display) {
        int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        var icon = new TeXFormula(latex).createTeXIcon(style, size);
        icon.setInsets(new Insets(0, 0, 0, 0), true);
        icon.setForeground(Color.BLACK);
        var sheet = new Sheet();
        icon.paintIcon(null, new Tracer(sheet, 1), 0, 0);
        double height = icon.getTrueIconHeight();
        return sheet.done(icon.getTrueIconWidth(), height, height - icon.getTrueIconDepth());
    }

    private static String reason(Throwable e) {
        if (e instanceof StackOverflowError) return WORDS.of("formula.unreadable.deep");
        if (e.getMessage() == null || e.getMessage().isBlank())
            return WORDS.of("formula.unreadable.broken");
        var message = e.getMessage().strip().replaceAll("\\s+", " ");
        var stopped = message.endsWith(".") ? message : message + ".";
        return WORDS.of("formula.unreadable", stopped);
    }
}
