package org.rubric.catalogue;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.document.Finding;
import org.rubric.document.Severity;

/// The form of the study group's mailing lists: `t25sg20q4@lists.itu.int`, where 25 is the year in
/// which the study period begins. It is read from the catalogue, so a new period is one change.
public record ListAddress(Catalogue catalogue) {
    private static final String DOMAIN = "@lists.itu.int";
    private static final Pattern YEAR = Pattern.compile("\\b20(\\d\\d)\\b");

    /// An address that is not of the form, and the one that was likely meant; empty: none is near.
    public record Slip(String address, String why, String likely) {}

    /// `t25sg20`; empty where period or number of the group is not known.
    public String prefix() {
        var group = catalogue.group();
        var year = YEAR.matcher(group.period());
        if (!year.find() || !group.number().matches("\\d+")) return "";
        return "t" + year.group(1) + "sg" + group.number();
    }

    /// The list of `Q4/20`, `4/20`, `SG20`; a list that the catalogue names goes before the form.
    /// Empty: not known.
    public Optional<String> of(String group) {
        var name = group.matches("\\d+/\\d+") ? "Q" + group : group;
        for (var list : catalogue.directory().lists())
            if (list.group().equals(name)) return Optional.of(list.address());
        return formed(name);
    }

    private Optional<String> formed(String name) {
        var own = "/" + catalogue.group().number();
        if (prefix().isEmpty()) return Optional.empty();
        if (name.equals(catalogue.group().name())) return Optional.of(prefix() + "all" + DOMAIN);
        if (name.matches("Q\\d{1,3}" + own))
            return Optional.of(prefix() + "q" + name.substring(1, name.indexOf('/')) + DOMAIN);
        return Optional.empty();
    }

    /// What is wrong with an address of that group; empty: nothing.
    ///
    /// @param group whose list it is said to be; empty: not said
    public Optional<Slip> check(String address, String group) {
        var written = address.strip().toLowerCase(java.util.Locale.ROOT);
        var expected = formed(group.matches("\\d+/\\d+") ? "Q" + group : group);
        if (prefix().isEmpty() || expected.filter(written::equals).isPresent())
            return Optional.empty();
        if (fits(written)) {
            if (expected.isEmpty()) return Optional.empty();
            return Optional.of(new Slip(address, Words.of("list.other"), expected.get()));
        }
        var near = expected.filter(form -> Nearness.of(written, form) <= 4).or(() -> near(written));
        var why =
                written.matches("t\\d\\dsg" + catalogue.group().number() + "\\w+" + DOMAIN)
                                && !written.startsWith(prefix())
                        ? Words.of("list.period")
                        : Words.of("list.form");
        return Optional.of(new Slip(address, why, near.orElse("")));
    }

    /// What is wrong with the lists of the catalogue, each at its card.
    public java.util.List<Finding> findings() {
        return catalogue.directory().lists().stream()
                .flatMap(
                        list ->
                                check(list.address(), list.group()).stream()
                                        .map(slip -> finding(list, slip)))
                .toList();
    }

    private static Finding finding(MailingList list, Slip slip) {
        var key = slip.likely().isEmpty() ? "list.wrong" : "list.wrong.likely";
        return Finding.of(
                "mail.list",
                Severity.WARNING,
                list.id(),
                Words.of(
                        key,
                        slip.address(),
                        slip.why().toLowerCase(java.util.Locale.ROOT),
                        slip.likely()));
    }

    private boolean fits(String address) {
        var number = catalogue.group().number();
        return address.matches(prefix() + "(?:all|q\\d{1,3}|wp\\d{1,2})" + DOMAIN)
                || address.matches("tsg" + number + "rg[a-z]+" + DOMAIN);
    }

    private Optional<String> near(String written) {
        Set<String> known = new LinkedHashSet<>();
        formed(catalogue.group().name()).ifPresent(known::add);
        for (var question : catalogue.structure().questions())
            formed(question.name()).ifPresent(known::add);
        for (var list : catalogue.directory().lists())
            if (fits(list.address())) known.add(list.address());
        return known.stream()
                .min(java.util.Comparator.comparingInt(form -> Nearness.of(written, form)))
                .filter(form -> Nearness.of(written, form) <= 4);
    }
}
