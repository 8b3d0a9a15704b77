import com.plexichat.release.maven.it.ActionsStep
import com.plexichat.release.maven.it.ItProject

ItProject.in(basedir).committed("feat: add a chat")
new File(basedir, "client").mkdirs()
ActionsStep.in(basedir).begin()
