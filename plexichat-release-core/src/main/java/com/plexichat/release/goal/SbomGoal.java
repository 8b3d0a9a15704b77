package com.plexichat.release.goal;

import com.plexichat.release.component.Completeness;
import com.plexichat.release.component.ComponentMerge;
import com.plexichat.release.component.KnownComponents;
import com.plexichat.release.component.MergedComponents;
import com.plexichat.release.component.OwnContent;
import com.plexichat.release.component.PackageContents;
import com.plexichat.release.component.reader.ComponentReaders;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.sbom.BillOfMaterials;
import com.plexichat.release.sbom.CycloneDx;
import com.plexichat.release.staging.StagedRelease;
import java.nio.file.Path;
import java.util.List;

/** Writes the bill of materials of the packages that users install, in JSON and XML. */
public final class SbomGoal {
    static final String JSON_NAME = "sbom.cdx.json";
    static final String XML_NAME = "sbom.cdx.xml";

    private final IdentityResolver identities;
    private final SbomLog log;

    public SbomGoal(IdentityResolver identities, ReleaseLog log) {
        this.identities = identities;
        this.log = new SbomLog(log);
    }

    public void run(SbomRequest request) {
        ReleaseIdentity identity = identities.resolve(request.project());
        StagedRelease staged = new StagedRelease(request.project().releaseFolder());
        staged.prepareFor(identity);
        List<ReleaseAsset> packages = staged.record().archives();
        KnownComponents known = request.graph().hashed(identity.buildDate());
        PackageContents contents = contents(staged, packages, known);
        Completeness completeness = Completeness.of(contents, new OwnContent(request.ownContent(), known.product()));
        require(completeness, request);
        MergedComponents merged = ComponentMerge.of(known, contents.found());
        CycloneDx sbom = CycloneDx.of(new BillOfMaterials(
                identity,
                request.project().displayName(),
                packages,
                merged.components(),
                merged.direct(),
                completeness.properties()));
        staged.write(AssetRole.SBOM_JSON, JSON_NAME, sbom.json());
        staged.write(AssetRole.SBOM_XML, XML_NAME, sbom.xml());
        log.listed(merged.components().size());
    }

    private PackageContents contents(StagedRelease staged, List<ReleaseAsset> packages, KnownComponents known) {
        List<Path> archives =
                packages.stream().map(each -> staged.file(each.name())).toList();
        PackageContents contents = PackageContents.of(archives, ComponentReaders.all(known.byDigest()));
        log.read(contents, !archives.isEmpty());
        return contents;
    }

    private void require(Completeness completeness, SbomRequest request) {
        UncoveredFiles list = UncoveredFiles.in(request.project().buildFolder());
        list.write(completeness);
        log.complete(completeness, list.file());
        if (completeness.percent() < request.completeness()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.SBOM_INCOMPLETE,
                    "of " + completeness.percent() + " % of the package's files it is known what they are, and "
                            + request.completeness() + " % are asked for",
                    list.file().toString(),
                    "name the project's own files with <ownContent>, or ship what says what the others are, such as a"
                            + " lock file"));
        }
    }
}
