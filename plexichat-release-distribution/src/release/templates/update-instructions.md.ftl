## 🔄 How To Get It

In GitHub Actions:

```yaml
- uses: plexichat/plexichat-release/.github/actions/setup@${commit}
  with:
    version: ${version}
```

At a desk, after `maven-repository.zip` was held against `release.json`:

```bash
unzip -n maven-repository.zip -d ~/.m2/repository
```

Then the plugin is there as `com.plexichat.release:plexichat-release-maven-plugin:${version}`.

The updater for servers is in the package, and alone as `plexichat-updater.jar`.
