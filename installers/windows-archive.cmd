@rem Windows: packs Rubric as a zip that needs no rights; needs a JDK 25 in JAVA_HOME, and Maven unless target\rubric is built.
@rem Words are passed on, such as --dry-run. Documents stay in %LOCALAPPDATA%\Rubric through upgrade and removal.
@echo off
cd /d "%~dp0.."
if not exist target\rubric\bom.json call mvn -q -Pfonts package -DskipTests || exit /b 2
"%JAVA_HOME%\bin\java" installers\packer\Pack.java windows-archive %*
