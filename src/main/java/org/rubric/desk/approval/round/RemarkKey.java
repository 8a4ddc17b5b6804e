package org.rubric.desk.approval.round;

import java.util.Locale;
import org.rubric.programme.approval.Remark;

/// By what a comment is found again: its number and its member, however they are written.
final class RemarkKey {
    private RemarkKey() {}

    static String of(Remark remark) {
        return of(remark.number(), remark.from());
    }

    /// `#03` is `3`.
    static String of(String number, String from) {
        return plain(number).replaceFirst("^#?0*(?=\\d)", "") + "\n" + plain(from);
    }

    static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
