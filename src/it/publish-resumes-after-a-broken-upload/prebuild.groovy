import com.plexichat.release.localforge.state.ReleaseDetails
import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir).committed("feat: add a chat").tagged("b.1.0-1")
def forge = project.withForge()
context.put("forge", forge)

// What a run leaves that is killed during its second upload.
def repository = forge.repository(ItProject.repository())
def draft = repository.createRelease(new ReleaseDetails(
    "b.1.0-1", project.head(), "Example Chat", "Notes.\n\n<!-- plexichat-release: draft of run killed -->", true, true))
repository.addAsset(draft.id(), "manifest.txt", "of another build".bytes)
repository.markStarter(repository.addAsset(draft.id(), "sbom.cdx.json", "half".bytes).id())
true
