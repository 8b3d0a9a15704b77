package com.plexichat.release.goal;

import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.sbom.BillOfMaterials;
import com.plexichat.release.sbom.CycloneDx;
import com.plexichat.release.staging.StagedRelease;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

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
        List<ListedComponent> components = request.components().stream()
                .map(each -> new ListedComponent(
                        each.hashed(identity.buildDate()), List.of(), new TreeSet<>(each.dependsOn())))
                .toList();
        CycloneDx sbom = CycloneDx.of(new BillOfMaterials(
                identity,
                request.project().displayName(),
                staged.record().archives(),
                components,
                new TreeSet<>(request.directDependencies()),
                new TreeMap<>()));
        staged.write(AssetRole.SBOM_JSON, JSON_NAME, sbom.json());
        staged.write(AssetRole.SBOM_XML, XML_NAME, sbom.xml());
        log.info("Listed " + request.components().size() + " components in " + JSON_NAME + " and " + XML_NAME);
    }
}
