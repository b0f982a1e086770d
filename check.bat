@echo off
rem Runs all the checks: ruff, mypy and the tests.
call "%~dp0packaging\with_python.bat" check %*
