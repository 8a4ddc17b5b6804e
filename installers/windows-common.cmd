@rem Called by the scripts of this folder, with the name of what to make and their words, such as --dry-run. Wants a JDK 25
@rem or newer in JAVA_HOME, and to build the program, if what is built is not what the sources say, Maven and Node's npm.
@rem Documents stay in %LOCALAPPDATA%\Rubric through upgrade and removal.
@echo off
cd /d "%~dp0.."
if not defined JAVA_HOME goto nojava
if not exist "%JAVA_HOME%\bin\jlink.exe" goto nojava
"%JAVA_HOME%\bin\java" installers\packer\Ready.java %*
if errorlevel 2 exit /b 2
if not errorlevel 1 goto pack
call mvn -q -Pfonts package -DskipTests || exit /b 2
:pack
"%JAVA_HOME%\bin\java" installers\packer\Pack.java %*
exit /b %errorlevel%
:nojava
echo A JDK of version 25 or newer is needed to pack Rubric, and none was found: set JAVA_HOME to its folder. 1>&2
exit /b 2
