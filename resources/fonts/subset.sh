#!/bin/sh
# Cuts Noto Sans down to the characters the program can show, and leaves out the programs that fit its outlines to pixels: at the sizes of
# the screens they change little, and run anew for each size and text they take a quarter of the time of a step. The one that stays says so.
# Needs pyftsubset and fontTools, and the two full fonts.
# Usage: subset.sh FOLDER-WITH-NotoSans-Regular.ttf-AND-NotoSans-Bold.ttf
set -eu
here=$(dirname "$0")
for weight in Regular Bold; do
    file="$here/NotoSans-$weight.ttf"
    pyftsubset "$1/NotoSans-$weight.ttf" --output-file="$file" --no-hinting \
        --unicodes="U+0020-007E,U+00A0-017F,U+0218-021B,U+0401-045F,U+0490-0491,U+2010-2015,U+2018-201E,U+2022,U+2026" \
        --layout-features='kern,liga,locl' --name-IDs='*' --notdef-outline
    python3 - "$file" <<'PYTHON'
import sys
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables.ttProgram import Program

font = TTFont(sys.argv[1])
# Without any program the renderer would fit the outlines by rules of its own, which costs more.
font["prep"] = newTable("prep")
font["prep"].program = Program()
font["prep"].program.fromAssembly(["PUSHW[]", "511", "SCANCTRL[]", "PUSHB[]", "4", "SCANTYPE[]"])
font.save(sys.argv[1])
PYTHON
done
