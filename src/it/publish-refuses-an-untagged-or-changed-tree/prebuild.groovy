import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir).committed("feat: add a chat")
project.write("NOTICE.txt", "changed after the commit")
context.put("forge", project.withForge())
