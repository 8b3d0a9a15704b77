package com.plexichat.release.goal;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.sbom.CycloneDx;
import com.plexichat.release.sbom.SbomSubject;
import com.plexichat.release.staging.StagedRelease;
import java.util.List;
import java.util.Optional;

/** Writes the bill of materials of what was built, in JSON and XML. */
public final class SbomGoal {
    static final String JSON_NAME = "sbom.cdx.json";
    static final String XML_NAME = "sbom.cdx.xml";

    private final IdentityResolver identities;
    private final ReleaseLog log;

    public SbomGoal(IdentityResolver identities, ReleaseLog log) {
        this.identities = identities;
        this.log = log;
    }

    public void run(SbomRequest request) {
        ReleaseIdentity identity = identities.resolve(request.project());
        StagedRelease staged = new StagedRelease(request.project().releaseFolder());
        staged.prepareFor(identity);
        CycloneDx sbom = CycloneDx.of(new SbomSubject(
                identity,
                request.project().displayName(),
                onlyPackage(staged.record()),
                request.components(),
                request.directDependencies()));
        staged.write(AssetRole.SBOM_JSON, JSON_NAME, sbom.json());
        staged.write(AssetRole.SBOM_XML, XML_NAME, sbom.xml());
        log.info("Listed " + request.components().size() + " components in " + JSON_NAME + " and " + XML_NAME);
    }

    /** Several packages have several digests, of which none is the product's. */
    private static Optional<Sha256> onlyPackage(ReleaseRecord release) {
        List<ReleaseAsset> archives = release.archives();
        return archives.size() == 1 ? Optional.of(archives.get(0).digest().sha256()) : Optional.empty();
    }
}
