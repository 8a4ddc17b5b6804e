package org.rubric.interchange.pdf.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Cuts the coordinates of a vector picture to hundredths of a unit, which nobody can see and which
/// makes such pictures a quarter smaller. Reads content streams with one operator a line, as they
/// are written for forms; what it does not know stays.
public final class Coarsening {
    private static final Set<String> PATHS = Set.of("m", "l", "c", "v", "y", "re");

    /// Magnification from which a hundredth could be seen.
    private static final double LARGEST = 1.5;

    private final byte[] content;
    private final ByteArrayOutputStream out;

    private Coarsening(byte[] content) {
        this.content = content;
        this.out = new ByteArrayOutputStream(content.length);
    }

    /// The same stream with shorter numbers; the very same bytes where that could be seen.
    public static byte[] of(byte[] content) {
        var coarsening = new Coarsening(content);
        int from = 0;
        while (from < content.length) {
            int to = from;
            while (to < content.length && content[to] != '\n') to++;
            var operator = coarsening.operator(from, to);
            if (operator.equals("cm") && coarsening.magnifies(from, to)) return content;
            if (operator.equals("BI")) return content;
            if (PATHS.contains(operator)) coarsening.shorten(from, to);
            else coarsening.out.write(content, from, to - from);
            if (to < content.length) coarsening.out.write('\n');
            from = to + 1;
        }
        return coarsening.out.toByteArray();
    }

    private String operator(int from, int to) {
        int at = to;
        while (at > from && content[at - 1] > ' ') at--;
        return to - at > 2 ? "" : new String(content, at, to - at, StandardCharsets.ISO_8859_1);
    }

    private boolean magnifies(int from, int to) {
        var numbers = new String(content, from, to - from, StandardCharsets.ISO_8859_1).split(" ");
        try {
            for (int i = 0; i < 4; i++)
                if (Math.abs(Double.parseDouble(numbers[i])) > LARGEST) return true;
            return false;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
            return true;
        }
    }

    private void shorten(int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && content[end] != ' ') end++;
            number(at, end);
            if (end < to) out.write(' ');
            at = end + 1;
        }
    }

    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = content[i];
            boolean sign = b == '-' && i == from;
            if (!sign && b != '.' && (b < '0' || b > '9')) return false;
        }
        return true;
    }

    private void number(int from, int to) {
        int point = from;
        while (point < to && content[point] != '.') point++;
        if (to - point <= 3 || point - from > 9 || !plain(from, to)) {
            out.write(content, from, to - from);
            return;
        }
        boolean minus = content[from] == '-';
        long hundredths = 0;
        for (int i = minus ? from + 1 : from; i < point; i++)
            hundredths = hundredths * 10 + content[i] - '0';
        hundredths = hundredths * 100 + (content[point + 1] - '0') * 10L + content[point + 2] - '0';
        if (content[point + 3] >= '5') hundredths++;
        var text = new StringBuilder();
        if (minus && hundredths > 0) text.append('-');
        text.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest > 0) text.append('.').append(rest / 10);
        if (rest % 10 > 0) text.append(rest % 10);
        out.writeBytes(text.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
