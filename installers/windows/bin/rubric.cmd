@rem The command line of Rubric; without words, the window.
@if "%~1"=="" (start "" "%~dp0..\Rubric.exe") else "%~dp0..\rubric-verb.exe" %*
