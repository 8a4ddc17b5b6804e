@rem The command line of Rubric; without words, or with files, the window.
@echo off
if "%~1"=="" goto window
if /i "%~1"=="--home" goto home
for %%e in (.rubric .docx .json) do if /i "%~x1"=="%%e" goto window
:verb
"%~dp0..\rubric-verb.exe" %*
exit /b %errorlevel%
:home
if "%~3"=="" goto window
for %%e in (.rubric .docx .json) do if /i "%~x3"=="%%e" goto window
goto verb
:window
start "" "%~dp0..\Rubric.exe" %*
