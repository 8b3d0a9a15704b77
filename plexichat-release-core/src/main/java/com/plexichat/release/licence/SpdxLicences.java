package com.plexichat.release.licence;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What declared licences mean by SPDX. A name that several licences go by means the one of them that the address is of, and
 * none without one. Any other name that is not known means nothing, whatever its address: it may say what is not permitted.
 */
public final class SpdxLicences {
    private static final Pattern SEE_THE_FILE =
            Pattern.compile("see (?:the )?licen[cs]e\\S*(?: file| in \\S+)?", Pattern.CASE_INSENSITIVE);

    private final SpdxIds ids = new SpdxIds();
    private final Map<String, String> names = LicenceTable.pairs("licence-names.txt");
    private final Map<String, String> families = LicenceTable.pairs("licence-families.txt");
    private final Map<String, String> addresses = LicenceTable.pairs("licence-addresses.txt");

    public Optional<SpdxExpression> of(DeclaredLicence declared) {
        Optional<SpdxExpression> named = declared.name().flatMap(this::named);
        Optional<SpdxExpression> addressed = declared.address().flatMap(this::addressed);
        if (named.isEmpty()) {
            return addressed.filter(licence -> declared.name().stream().allMatch(name -> leavesOpen(name, licence)));
        }
        boolean same = addressed
                .map(other -> named.get().families().containsAll(other.families()))
                .orElse(true);
        return same ? named : Optional.empty();
    }

    /** What somebody meant who wrote no identifier: the licence that goes by the name, or one that is almost called so. */
    public Optional<String> nearest(String wrong) {
        return named(wrong).map(SpdxExpression::text).or(() -> ids.nearest(wrong));
    }

    /** An expression of identifiers, in any case. */
    public Optional<SpdxExpression> expression(String text) {
        return SpdxParser.parse(text, ids);
    }

    /** Whether the text of a licence, in a file beside what declares so, says which licence is meant. */
    public boolean leavesOpen(DeclaredLicence declared, SpdxExpression text) {
        return declared.name().stream()
                .allMatch(name -> SEE_THE_FILE.matcher(name).matches()
                        || text.licences().stream().anyMatch(licence -> leavesOpen(name, licence)));
    }

    /** Whether somebody who calls a licence so may mean this one. */
    private boolean leavesOpen(String name, SpdxExpression licence) {
        String normal = LicenceName.normal(name);
        if (normal.isEmpty() && name.length() <= LicenceName.LONGEST) {
            return true;
        }
        String family = families.get(normal);
        return family != null
                && licence.licences().stream().allMatch(each -> each.id().startsWith(family));
    }

    private Optional<SpdxExpression> named(String name) {
        return expression(name)
                .or(() ->
                        Optional.ofNullable(names.get(LicenceName.normal(name))).flatMap(this::expression))
                .or(() -> addressed(name));
    }

    private Optional<SpdxExpression> addressed(String address) {
        String normal = LicenceAddress.normal(address);
        return LicenceAddress.id(normal)
                .flatMap(this::expression)
                .or(() -> Optional.ofNullable(addresses.get(normal)).flatMap(this::expression));
    }
}
