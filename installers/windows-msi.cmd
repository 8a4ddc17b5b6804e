@rem Windows: packs Rubric as an installer, target\packages\Rubric-VERSION.msi. Wants WiX 4 or newer on the path, with its
@rem extensions WixToolset.Util.wixext and WixToolset.Ui.wixext (wix extension add -g NAME). The command line that it
@rem installs is "C:\Program Files\Rubric\bin\rubric.cmd".
@call "%~dp0windows-common.cmd" windows-msi %*
