@echo off
rem The reading screen under Windows: starts the program again whenever it ends, after 2, 4, 8 ... at most 60 seconds.
rem The pause falls back to 2 seconds after an end in good order (the planned restart: code 0).
setlocal enabledelayedexpansion
set PAUSE_SECONDS=2
:again
"%ProgramFiles%\Broadsheet\Broadsheet.exe" kiosk --config "%ProgramData%\Broadsheet\kiosk.conf"
rem 72: the operator left by the PIN.
if %errorlevel%==72 exit /b 0
if %errorlevel%==0 (set PAUSE_SECONDS=2) else (set /a PAUSE_SECONDS*=2)
if !PAUSE_SECONDS! gtr 60 set PAUSE_SECONDS=60
ping -n !PAUSE_SECONDS! 127.0.0.1 >nul
goto again
