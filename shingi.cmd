@echo off
rem Finds a JDK 21 or newer, builds the program when it is not built, and runs it.
setlocal EnableExtensions EnableDelayedExpansion
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\shingi.jar"
set "JDK="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :try "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
    if not defined JDK if exist "%%~R" for /d %%J in ("%%~R\*") do if not defined JDK call :try "%%~J"
)
if not defined JDK (
    echo shingi: needs a JDK 21 or newer and found none in JAVA_HOME, on the PATH or in the usual folders. 1>&2
    echo shingi: Install one, for example from https://adoptium.net, then try again. 1>&2
    exit /b 1
)

if exist "%HOME_DIR%\src\main" call :stale
if defined STALE (
    where mvn >nul 2>nul || (
        echo shingi: the program is not built, and Maven is not installed. Install Maven 3.8 or newer, then try again. 1>&2
        exit /b 1
    )
    echo shingi: building ^(only after the sources have changed^) ... 1>&2
    pushd "%HOME_DIR%"
    call mvn -q -DskipTests package 1>&2
    if errorlevel 1 (
        popd
        echo shingi: the build failed; the messages above say why. 1>&2
        exit /b 1
    )
    popd
)

for /f "tokens=2 delims=:" %%P in ('chcp') do set "CODEPAGE=%%P"
chcp 65001 >nul
"%JDK%\bin\java" -XX:+UseSerialGC -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%HOME_DIR%\target\shingi.jsa" -Xshare:auto -Xlog:disable -Xlog:all=off -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dshingi.home="%HOME_DIR%" %SHINGI_JAVA_OPTS% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
chcp %CODEPAGE% >nul
exit /b %CODE%

:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
for /f "delims=.-+ tokens=1" %%M in ("!VERSION!") do if %%M GEQ 21 set "JDK=%~f1"
exit /b 0

:stale
set "STALE="
if not exist "%JAR%" set "STALE=1" & exit /b 0
if not exist "%HOME_DIR%\target\lib" set "STALE=1" & exit /b 0
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTime; if (Get-ChildItem -LiteralPath (Join-Path $env:HOME_DIR 'src\main'), (Join-Path $env:HOME_DIR 'pom.xml') -Recurse -File | Where-Object LastWriteTime -gt $built | Select-Object -First 1) { exit 1 }"
if errorlevel 1 set "STALE=1"
exit /b 0
