<#assign advised = advisories[0]?? || advisoriesMore gt 0>
## 🔒 SECURITY UPDATE

This release contains <#if advised>critical </#if>security fixes. Update immediately.
<#if advised>

### CVE Fixes

<#list advisories as advisory>
- [${advisory.id}](${advisory.address})<#if advisory.text??>: ${advisory.text}</#if>
</#list>
<#if advisoriesMore gt 0>
- ${advisoriesMore} more in ${fullText}
</#if>
</#if>
