## 📋 Breaking Changes

<#assign migrationTold = false>
<#list breakingChanges as change>
- ${change.line}
<#if change.migration??>
<#assign migrationTold = true>

  ${change.migration}
</#if>
</#list>
<#if breakingMore gt 0>
- ${breakingMore} more in ${fullText}
<#elseif !breakingChanges[0]??>
- None in this release
</#if>
<#if withoutMigration??>
- <#if migrationTold>For the others nothing<#else>Nothing</#if> has to be migrated: ${withoutMigration}
</#if>
<#if migration??>

### Migration

${migration}
</#if>
