@rem Windows: packs Rubric as a zip that needs no rights, target\packages\rubric-VERSION-windows.zip. Unpack it anywhere;
@rem Rubric.exe is the window, bin\rubric.cmd the command line. To remove it delete the folder.
@call "%~dp0windows-common.cmd" windows-archive %*
