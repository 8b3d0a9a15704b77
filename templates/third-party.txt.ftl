Third-party software in ${product}

Components: ${count}. Each stands once, under its licence; the bill of materials (sbom.cdx.json) says more of each.
<#list groups as group>


${group.licence}
--------------------------------------------------------------------------------
<#list group.components as component>

${component.name}<#if component.version??> ${component.version}<#elseif component.kind == "library">, version not known</#if>
<#if component.supplier??>
    by ${component.supplier}
</#if>
<#if component.url??>
    ${component.url}
</#if>
<#if component.foundLicence??>
    its licence files have the text of ${component.foundLicence}
</#if>
<#list component.places as place>
    in ${place}
</#list>
</#list>
</#list>
