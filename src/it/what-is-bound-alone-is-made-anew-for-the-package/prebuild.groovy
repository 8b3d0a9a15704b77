import com.plexichat.release.maven.it.ItProject

ItProject.in(basedir).committed("feat: add a chat")
return true
