package org.rubric.typesetting.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// Where a line may begin in a text: Unicode's opportunities (UAX 14, by ICU). Between two words of
/// plain letters, as most are, there is no doubt, and ICU is not asked. Not thread-safe.
final class Opportunities {
    private final BreakIterator unicode = BreakIterator.getLineInstance(ULocale.ENGLISH);
    private String text = "";
    private boolean told;

    void of(String words) {
        text = words;
        told = false;
    }

    /// The first one behind that place; the end of the text is one.
    int after(int from) {
        int at = from < text.length() && opens(from) ? from + 1 : from;
        int first = at;
        while (at < text.length() && joined(at)) at++;
        if (at > first) {
            if (at == text.length()) return at;
            boolean gap = text.charAt(at) == ' ' && at + 1 < text.length();
            if (gap && (plain(at + 1) || opens(at + 1))) return at + 1;
        }
        if (!told) unicode.setText(text);
        told = true;
        int to = unicode.following(from);
        return to == BreakIterator.DONE ? text.length() : to;
    }

    /// Letters, digits and what closes: between two of them no line is divided (LB13, LB23, LB25,
    /// LB28 to LB30), and behind a space that follows them one may be (LB18).
    private boolean joined(int at) {
        return plain(at) || ".,:;)]".indexOf(text.charAt(at)) >= 0;
    }

    private boolean plain(int at) {
        int c = text.charAt(at);
        int small = c | 0x20;
        return small >= 'a' && small <= 'z' || c >= '0' && c <= '9';
    }

    private boolean opens(int at) {
        return text.charAt(at) == '(' || text.charAt(at) == '[';
    }
}
