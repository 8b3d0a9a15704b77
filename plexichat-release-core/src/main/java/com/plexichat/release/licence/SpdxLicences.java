package com.plexichat.release.licence;

import java.util.Map;
import java.util.Optional;

/**
 * What declared licences mean by SPDX. A name that several licences go by means none of them, and neither does a name whose
 * address is that of another licence.
 */
public final class SpdxLicences {
    private final SpdxIds ids = new SpdxIds();
    private final Map<String, String> names = LicenceTable.pairs("licence-names.txt");
    private final Map<String, String> addresses = LicenceTable.pairs("licence-addresses.txt");

    public Optional<SpdxExpression> of(DeclaredLicence declared) {
        Optional<SpdxExpression> named = declared.name().flatMap(this::named);
        Optional<SpdxExpression> addressed = declared.address().flatMap(this::addressed);
        if (named.isEmpty()) {
            return addressed;
        }
        boolean same = addressed
                .map(other -> named.get().families().containsAll(other.families()))
                .orElse(true);
        return same ? named : Optional.empty();
    }

    /** An expression of identifiers, in any case. */
    public Optional<SpdxExpression> expression(String text) {
        return SpdxParser.parse(text, ids);
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
