## 👥 Contributors

<#list contributors as contributor>
- ${contributor.name}<#if contributor.first> (first contribution)</#if>
</#list>
<#if contributorsMore gt 0>
- ${contributorsMore} more in ${fullText}
</#if>
