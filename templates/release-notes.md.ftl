<#include "title.md.ftl">

<#if securityUpdate>
<#include "banner.md.ftl">

</#if>
<#if introduction??>
${introduction}

</#if>
<#if noChanges>
No changes since ${baseVersion}.

</#if>
<#if noVisibleChanges>
Nothing that users see was changed since ${baseVersion}.

</#if>
<#list sections as section>
<#include "section.md.ftl">

</#list>
<#include "breaking.md.ftl">

<#include "update-instructions.md.ftl">

<#if contributors[0]?? || contributorsMore gt 0>
<#include "contributors.md.ftl">

</#if>
<#include "package.md.ftl">
