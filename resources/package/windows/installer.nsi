; Installs the program for one user of Windows, without rights of an administrator; /S does it without a question. Removing it leaves
; nothing but what the person kept. Compiled by resources/package/windows/build, which names VERSION, FROM, ICON and OUT.

; For 64 bits, as the program itself: it needs nothing for 32.
Target amd64-unicode
SetCompressor /SOLID lzma
; Both programs are nearly the same: so the second one is hardly packed twice.
SetCompressorDictSize 64
; The same bytes whenever it is built.
SetDateSave off
ManifestDPIAware true
RequestExecutionLevel user

!define NAME "Overdose Checklist"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\overdose-checklist"

Name "${NAME}"
OutFile "${OUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
BrandingText "${NAME} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
; Where an earlier version went.
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
XPStyle on

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME}: setup"
VIAddVersionKey "CompanyName" "The Overdose Checklist authors"
VIAddVersionKey "LegalCopyright" "2026 The Overdose Checklist authors; MIT License"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
    SetShellVarContext current
    SetOutPath "$INSTDIR"
    File "${FROM}\overdose-checklist.exe"
    File "${FROM}\overdose-checklist-cli.exe"
    File "${FROM}\LICENSE.txt"
    File "${FROM}\README.txt"
    File "${FROM}\THIRD-PARTY.txt"
    File "${FROM}\site.schema.json"
    File "${FROM}\site.example.json"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\overdose-checklist.exe"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\overdose-checklist.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Overdose Checklist authors"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    SetShellVarContext current
    ; What was laid there, by name: a site file or anything else beside it is the person's own.
    Delete "$INSTDIR\overdose-checklist.exe"
    Delete "$INSTDIR\overdose-checklist-cli.exe"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\README.txt"
    Delete "$INSTDIR\THIRD-PARTY.txt"
    Delete "$INSTDIR\site.schema.json"
    Delete "$INSTDIR\site.example.json"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
