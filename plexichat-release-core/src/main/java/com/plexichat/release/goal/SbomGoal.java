package com.plexichat.release.goal;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.component.Completeness;
import com.plexichat.release.component.ComponentMerge;
import com.plexichat.release.component.KnownComponents;
import com.plexichat.release.component.MergedComponents;
import com.plexichat.release.component.OwnContent;
import com.plexichat.release.component.PackageContents;
import com.plexichat.release.component.jar.KnownJars;
import com.plexichat.release.component.reader.ComponentReaders;
import com.plexichat.release.licence.SpdxLicences;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.sbom.BillOfMaterials;
import com.plexichat.release.sbom.CycloneDx;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.template.ReleaseTemplate;
import com.plexichat.release.template.TemplateFolder;
import com.plexichat.release.thirdparty.LicenceCheck;
import com.plexichat.release.thirdparty.LicencePolicy;
import com.plexichat.release.thirdparty.LicensedComponent;
import com.plexichat.release.thirdparty.ThirdPartyReport;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Writes the bill of materials of the packages that users install, in JSON and XML, and what of them is whose by which
 * licence; what the project does not permit stops it before.
 */
public final class SbomGoal {
    static final String JSON_NAME = "sbom.cdx.json";
    static final String XML_NAME = "sbom.cdx.xml";
    static final String THIRD_PARTY_NAME = "THIRD-PARTY.txt";

    private final IdentityResolver identities;
    private final SbomLog log;

    public SbomGoal(IdentityResolver identities, ReleaseLog log) {
        this.identities = identities;
        this.log = new SbomLog(log);
    }

    public void run(SbomRequest request) {
        TemplateFolder templates = new TemplateFolder(request.project().folder(), request.templates());
        templates.require();
        // FreeMarker starts while the package is read.
        ReadAhead<ReleaseTemplate> template =
                ReadAhead.of(() -> new ReleaseTemplate(request.templates(), TemplateFolder.THIRD_PARTY, List.of()));
        ReleaseIdentity identity = identities.resolve(request.project());
        StagedRelease staged = new StagedRelease(request.project().releaseFolder());
        staged.prepareFor(identity);
        List<ReleaseAsset> packages = staged.record().archives();
        KnownComponents known = request.graph().hashed(identity.buildDate());
        PackageContents contents = contents(staged, packages, known);
        OwnContent own = new OwnContent(request.ownContent(), known.product());
        log.unused(own.unused(contents.files()), contents.files());
        Completeness completeness = Completeness.of(contents, own);
        MergedComponents merged =
                ComponentMerge.of(known, contents.found()).without(BillOfMaterials.productUrl(identity));
        SpdxLicences licences = new SpdxLicences();
        List<LicensedComponent> licensed = merged.components().stream()
                .filter(each -> !own.has(each))
                .map(each -> LicensedComponent.of(each, licences))
                .toList();
        Problems problems = new Problems();
        problems.note(() -> require(completeness, request));
        problems.addAll(unpermitted(licensed, request.licences(), identity));
        problems.throwIfAny();
        String product = request.project().displayName() + " " + identity.tag();
        String thirdParty = new ThirdPartyReport(product, licensed).text(template.get());
        CycloneDx sbom = CycloneDx.of(new BillOfMaterials(
                identity,
                request.project().displayName(),
                packages,
                merged.components(),
                merged.direct(),
                completeness.properties()));
        staged.write(AssetRole.SBOM_JSON, JSON_NAME, sbom.json());
        staged.write(AssetRole.SBOM_XML, XML_NAME, sbom.xml());
        staged.write(AssetRole.THIRD_PARTY, THIRD_PARTY_NAME, thirdParty);
        log.listed(merged.components().size());
    }

    /** Problems; what is only to be looked at is logged. */
    private List<Problem> unpermitted(
            List<LicensedComponent> components, LicencePolicy policy, ReleaseIdentity identity) {
        List<Finding> findings = LicenceCheck.findings(
                policy, components, identity.buildDate().atZone(ZoneOffset.UTC).toLocalDate());
        log.warned(findings.stream()
                .filter(each -> !each.isProblem())
                .map(Finding::problem)
                .toList());
        return findings.stream()
                .filter(Finding::isProblem)
                .map(Finding::problem)
                .toList();
    }

    private PackageContents contents(StagedRelease staged, List<ReleaseAsset> packages, KnownComponents known) {
        List<Path> archives =
                packages.stream().map(each -> staged.file(each.name())).toList();
        PackageContents contents =
                PackageContents.of(archives, ComponentReaders.all(new KnownJars(known.byDigest(), known.product())));
        log.read(contents, !archives.isEmpty());
        return contents;
    }

    private void require(Completeness completeness, SbomRequest request) {
        UncoveredFiles list = UncoveredFiles.in(request.project().buildFolder());
        list.write(completeness);
        log.complete(completeness, list.file());
        if (completeness.files() == 0 && request.completeness() > 0) {
            throw new ReleaseException(new Problem(
                    ProblemCode.SBOM_INCOMPLETE,
                    "there is no package whose files could be known, and " + request.completeness()
                            + " % of them are asked for",
                    request.project().releaseFolder().toString(),
                    "run plexichat-release:package first"));
        }
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
