; The installer for Windows 10 (1809) and later, 64 bits: for one person, without an
; administrator. build_installer.py writes files.nsh and starts makensis with:
;   VERSION       as people see it, 0.1.0
;   VERSION4      four numbers, 0.1.0.0
;   FILES         files.nsh: what is put where and, line by line, what is removed
;   SIZE_KB       what it takes on the disk
;   ICON, LICENCE files
;   OUT           the installer to write
;   TARGET        of NSIS: amd64-unicode where makensis can, else x86-unicode
;   SIGN          optional: a command that signs the file whose name is added to it

Unicode true
Target ${TARGET}
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define NAME "HFChat Desktop"
!define WINDOW "hfchat-desktop.exe"
!define COMMAND "hfchat.exe"
!define PROGID "HFChat.Model"
!define CLASSES "Software\Classes"
!define OWN "Software\HFChat Desktop"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\HFChatDesktop"
!define DATA "$LOCALAPPDATA\hfchat"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\HFChat Desktop"
InstallDirRegKey HKCU "${OWN}" "Folder"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails hide
ShowUninstDetails hide

!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
; The language is that of the person's Windows; the first one where it has none of these.
!include "languages.nsh"

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} setup"
VIAddVersionKey /LANG=0 "LegalCopyright" "The HFChat Desktop contributors, Apache-2.0"

!include "${FILES}"

; --- what both the installer and the uninstaller do --------------------------------------

; Sets $0 to 1 where a program in $INSTDIR runs: Windows does not let its file be written to.
!macro DefineIsRunning UN
  Function ${UN}IsRunning
    StrCpy $0 0
    Push "${WINDOW}"
    Call ${UN}IsInUse
    Push "${COMMAND}"
    Call ${UN}IsInUse
  FunctionEnd

  Function ${UN}IsInUse
    Exch $1
    Push $2
    ${If} ${FileExists} "$INSTDIR\$1"
      ClearErrors
      FileOpen $2 "$INSTDIR\$1" a
      ${If} ${Errors}
        StrCpy $0 1
      ${Else}
        FileClose $2
      ${EndIf}
    ${EndIf}
    Pop $2
    Pop $1
  FunctionEnd

  ; Asks a running app to close, as its window's own button would, and waits for it. What
  ; runs in a console has no window and is left to the person.
  Function ${UN}CloseApp
    Call ${UN}IsRunning
    ${If} $0 == 0
      Return
    ${EndIf}
    MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(IS_RUNNING)" /SD IDOK IDOK close
    SetErrorLevel 1
    Quit
  close:
    nsExec::Exec '"$SYSDIR\taskkill.exe" /FI "USERNAME eq %USERNAME%" /IM ${WINDOW}'
    Pop $1
    StrCpy $1 0
    ${Do}
      Sleep 500
      Call ${UN}IsRunning
      ${If} $0 == 0
        Return
      ${EndIf}
      IntOp $1 $1 + 1
    ${LoopUntil} $1 >= 20
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDCANCEL IDRETRY close
    SetErrorLevel 1
    Quit
  FunctionEnd
!macroend
!insertmacro DefineIsRunning ""
!insertmacro DefineIsRunning "un."

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; the associations changed
!macroend

; --- installing ---------------------------------------------------------------------------

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "HFChatDesktopSetup") p .r1 ?e'
  Pop $0
  ${If} $0 = 183 ; it exists already: another setup is at work
    MessageBox MB_OK|MB_ICONSTOP "$(ANOTHER_SETUP)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Section "-App"
  SetShellVarContext current
  Call CloseApp
  ; An older version takes with it what it had put there, in another folder too; what a person
  ; put there stays.
  ReadRegStr $0 HKCU "${OWN}" "Folder"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    ClearErrors
    ExecWait '"$0\uninstall.exe" /S /UPGRADE _?=$0' $1
    ${If} ${Errors}
    ${OrIf} $1 <> 0
      MessageBox MB_OK|MB_ICONSTOP "$(OLD_STAYS)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    Delete "$0\uninstall.exe" ; it could not delete itself
    RMDir "$0"
  ${EndIf}

  !insertmacro PutFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${OWN}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${OWN}" "Version" "${VERSION}"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The HFChat Desktop contributors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "$(OPEN_MODELS)" SectionModels
  WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "$(MODEL_FILE)"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "${CLASSES}\.gguf\OpenWithProgids" "${PROGID}" ""
  ; What opened these files before is remembered, and comes back when this is removed.
  ReadRegStr $0 HKCU "${CLASSES}\.gguf" ""
  ${If} $0 != "${PROGID}"
    WriteRegStr HKCU "${OWN}" "GgufBefore" "$0"
    WriteRegStr HKCU "${CLASSES}\.gguf" "" "${PROGID}"
  ${EndIf}
  !insertmacro TellExplorer
SectionEnd

Section /o "$(DESKTOP_ICON)" SectionDesktop
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${WINDOW}"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionModels} "$(OPEN_MODELS_MORE)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; --- removing -----------------------------------------------------------------------------

Var Upgrading

Function un.onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${If} ${Errors}
    StrCpy $Upgrading 0
  ${Else}
    StrCpy $Upgrading 1
  ${EndIf}
FunctionEnd

Section "-un.App"
  SetShellVarContext current
  Call un.CloseApp
  !insertmacro RemoveFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays where a person put something into it
  ${If} $Upgrading = 1
    Return
  ${EndIf}
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"

  ReadRegStr $0 HKCU "${CLASSES}\.gguf" ""
  ${If} $0 == "${PROGID}"
    ReadRegStr $1 HKCU "${OWN}" "GgufBefore"
    ${If} $1 == ""
      DeleteRegValue HKCU "${CLASSES}\.gguf" ""
    ${Else}
      WriteRegStr HKCU "${CLASSES}\.gguf" "" "$1"
    ${EndIf}
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.gguf\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.gguf\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.gguf"
  DeleteRegKey HKCU "${CLASSES}\${PROGID}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${OWN}"
  !insertmacro TellExplorer
SectionEnd

; Never chosen by itself, and so never removed silently.
Section /o "un.$(DELETE_DATA)" UnSectionData
  ${If} $Upgrading = 0
    RMDir /r "${DATA}"
  ${EndIf}
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${UnSectionData} "$(DELETE_DATA_MORE)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
