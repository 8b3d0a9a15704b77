import com.plexichat.release.maven.it.ItProject

ItProject.in(basedir).committed("feat: add the server")
return true
