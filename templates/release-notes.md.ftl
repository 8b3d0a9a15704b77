# ${title}

<#if introduction??>
${introduction}

</#if>
<#if noChanges>
No changes since ${baseVersion}.

</#if>
<#list sections as section>
## ${section.heading}

<#list section.entries as entry>
- ${entry}
</#list>
<#if section.vague gt 0>
- ${section.vague}<#if section.entries?has_content> further</#if> small change<#if section.vague gt 1>s</#if>
</#if>

</#list>
## 📋 Breaking Changes

<#list breaking as entry>
- ${entry}
<#else>
- None in this release
</#list>
<#if withoutMigration??>
- Nothing has to be migrated: ${withoutMigration}
</#if>
<#if migration??>

### Migration

${migration}
</#if>

<#include "update-instructions.md.ftl">

<#include "package.md.ftl">
