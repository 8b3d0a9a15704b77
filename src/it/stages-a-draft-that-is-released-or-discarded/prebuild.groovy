import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir).committed("feat: add a chat").tagged("b.1.0-1")
context.put("forge", project.withForge())
