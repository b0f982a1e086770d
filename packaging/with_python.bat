@echo off
rem Finds a Python that really starts, and hands over to setup_env.py.
rem "python" alone may be the stub that opens the Microsoft Store, so each one is tried.
setlocal
set PYTHONHOME=
set PYTHONPATH=
set "wish=import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))"
if exist "%~dp0..\.venv\Scripts\python.exe" (
    "%~dp0..\.venv\Scripts\python.exe" -I -S "%~dp0setup_env.py" %*
    exit /b
)
for %%P in ("py -3" "python" "python3") do (
    %%~P -I -c "%wish%" >nul 2>&1
    if not errorlevel 1 (
        %%~P -I "%~dp0setup_env.py" %*
        exit /b
    )
)
echo HFChat Desktop needs Python 3.11 or newer, and none was found that starts. 1>&2
echo Install it from python.org, or with: winget install Python.Python.3.12 1>&2
exit /b 1
