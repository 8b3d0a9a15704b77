package com.plexichat.release.thirdparty;

import com.plexichat.release.licence.SpdxLicence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a project says of one licence.
 *
 * @param until the last day on which the rule is right; then somebody has to think of it anew
 */
public record LicenceRule(SpdxLicence licence, LicenceVerdict verdict, String reason, Optional<LocalDate> until) {
    /**
     * A rule on a licence is one on the licence with any exception too, and on its "only" and "or later" forms, unless
     * another names that one; but who allows a licence or later versions does not allow that version alone.
     */
    boolean isOn(SpdxLicence other) {
        boolean sameException =
                licence.exception().isEmpty() || licence.exception().equals(other.exception());
        boolean widens = verdict == LicenceVerdict.ALLOWED && licence.mayBeLater() && !other.mayBeLater();
        return licence.family().equals(other.family()) && sameException && !widens;
    }

    boolean isExactlyOn(SpdxLicence other) {
        return licence.equals(other);
    }

    boolean expired(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }
}
