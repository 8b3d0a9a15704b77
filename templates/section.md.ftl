## ${section.heading}

<#list section.entries as entry>
- ${entry}
</#list>
<#if section.vague gt 0>
- ${section.vague}<#if section.entries[0]?? || section.more gt 0> further</#if> small change<#if section.vague gt 1>s</#if>
</#if>
<#if section.more gt 0>
- ${section.more} more in ${fullText}
</#if>
