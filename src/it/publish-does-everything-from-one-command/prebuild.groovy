import com.plexichat.release.maven.it.ActionsStep
import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir).committed("feat: add a chat").tagged("a.1.0-1")
context.put("forge", project.withForge())
ActionsStep.in(basedir).begin()
