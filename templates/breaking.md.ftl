## 📋 Breaking Changes

<#list breakingChanges as change>
- ${change.line}
<#if change.migration??>

  ${change.migration}
</#if>
</#list>
<#if breakingMore gt 0>
- ${breakingMore} more in ${fullText}
<#elseif !breakingChanges?has_content>
- None in this release
</#if>
<#if withoutMigration??>
- <#if breakingChanges?filter(change -> change.migration??)?has_content>For the others nothing<#else>Nothing</#if> has to be migrated: ${withoutMigration}
</#if>
<#if migration??>

### Migration

${migration}
</#if>
