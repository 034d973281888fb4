#!/bin/sh
# Cuts the faces down to the characters the program can show: whole blocks of the alphabets, for names and addresses, and of Chinese what
# its files of words hold. Of the faces of the alphabets it leaves out the programs that fit outlines to pixels: at the sizes of
# the screens they change little, and run anew for each size and text they take a quarter of the time of a step. The one that stays says so.
# Needs pyftsubset and fontTools, and the full fonts of Noto, Regular and Bold: Sans, Sans Arabic, Sans Devanagari, and Sans CJK as .ttc.
# Usage: subset.sh FOLDER [FOLDER-OF-CJK]
set -eu
here=$(dirname "$0")
chinese="$here/../locales/zh-Hans"

# NAME CHARACTERS FEATURES
alphabet() {
    file="$here/$1.ttf"
    pyftsubset "$folder/$1.ttf" --output-file="$file" --no-hinting --unicodes="$2" --layout-features="$3" --name-IDs='*' --notdef-outline
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
}

folder=$1
for weight in Regular Bold; do
    alphabet "NotoSans-$weight" \
        "U+0020-007E,U+00A0-024F,U+02BC,U+0300-0304,U+0306,U+0309,U+031B,U+0323,U+0370-03FF,U+0400-04FF,U+1E00-1EFF,U+2010-2015,U+2018-201E,U+2022,U+2026" \
        'kern,liga,locl,mark,mkmk,ccmp'
    # A face with a space of its own draws invisible marks with no width. Without one the shaper takes the mark out, and the character
    # beside it counts as lacking.
    alphabet "NotoSansArabic-$weight" "U+0020,U+0600-06FF,U+0750-077F" '*'
    alphabet "NotoSansDevanagari-$weight" "U+0020,U+0900-097F,U+200C-200D,U+25CC" '*'
    # Its outlines are of another kind, without such programs. The third face of the collection is that of simplified Chinese.
    cat "$chinese"/*.ftl >"$here/chinese.txt"
    pyftsubset "${2:-$folder}/NotoSansCJK-$weight.ttc" --font-number=2 --output-file="$here/NotoSansSC-$weight.otf" --no-hinting --desubroutinize \
        --text-file="$here/chinese.txt" --unicodes="U+3000-3003,U+3008-3011,U+FF01-FF5E" --layout-features='' --name-IDs='*' --notdef-outline
    rm "$here/chinese.txt"
done
