## 📦 Package

| | |
|---|---|
| Platform | ${platform} |
| Build | ${buildNumber}, ${buildDate} |
| Commit | <#if repository??>[${commit[0..7]}](https://github.com/${repository}/commit/${commit})<#else>${commit}</#if> |
<#if baseVersion??>
| Changes since | ${baseVersion} |
</#if>
<#if archive??>

Check and unpack:

```bash
sha256sum -c ${archive.name}.sha256
tar -xzf ${archive.name}
(cd ${topFolder} && grep -E '^[0-9a-f]{64}  ' manifest.txt | sha256sum -c --quiet -)
```

SHA-256 of `${archive.name}`:

```
${archive.sha256}
```
</#if>
