## 📦 Package

- Platform: ${platform}
- Build: ${buildNumber} of ${buildDate}
- Commit: <#if commitAddress??>[${commit[0..7]}](${commitAddress})<#else>${commit}</#if>
<#if baseVersion??>
- Changes since: <#if compareAddress??>[${baseVersion}](${compareAddress})<#else>${baseVersion}</#if><#if jumpedOver[0]??>, with those of <#list jumpedOver as version>${version}<#sep><#if jumpedOver[version_index + 2]??>, <#else> and </#if></#sep></#list></#if>
</#if>
<#list packages as package>

Check and unpack:

```bash
sha256sum -c ${package.name}.sha256
tar -xzf ${package.name}
(cd ${topFolder} && sed '1,/^$/d' manifest.txt | sha256sum -c --quiet -)
```

SHA-256 of `${package.name}`:

```
${package.sha256}
```
</#list>
