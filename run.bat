@echo off
rem Opens HFChat Desktop. With arguments it is the command line: run ask "Why is the sky blue?"
call "%~dp0packaging\with_python.bat" run %*
