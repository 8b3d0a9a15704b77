## 📦 Package

- Platform: ${platform}
- Build: ${buildNumber} of ${buildDate}
- Commit: <#if repositoryAddress??>[${commit[0..7]}](${repositoryAddress}/commit/${commit})<#else>${commit}</#if>
<#if baseVersion??>
- Changes since: ${baseVersion}
</#if>
<#if archive??>

Check and unpack:

```bash
sha256sum -c ${archive.name}.sha256
tar -xzf ${archive.name}
(cd ${topFolder} && sed '1,/^$/d' manifest.txt | sha256sum -c --quiet -)
```

SHA-256 of `${archive.name}`:

```
${archive.sha256}
```
</#if>
