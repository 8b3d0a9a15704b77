import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir).committed("feat: add a chat")
context.put("forge", project.withForgeWithoutTags())
