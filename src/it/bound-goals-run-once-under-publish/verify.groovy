import com.plexichat.release.maven.it.ItProject

def log = ItProject.in(basedir).log()
assert log.count("Skipped this goal: it ran already in this build") == 5
assert log.count("Packed 4 files") == 1
assert log.count("Wrote RELEASE_NOTES.md") == 1
